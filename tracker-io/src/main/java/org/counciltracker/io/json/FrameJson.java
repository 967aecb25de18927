package org.counciltracker.io.json;

import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Note;
import org.counciltracker.model.Tracker;

/** Writes what opens and what ends every document: which tracker it speaks of, and what was noticed. */
final class FrameJson {

    private static final int SCHEMA_VERSION = 1;

    private final JsonOutput json;

    FrameJson(JsonOutput json) {
        this.json = json;
    }

    /** Writes the schema's version, the as-of date and the tracker's head. */
    void opening(AssessedTracker assessed) {
        json.number("schemaVersion", SCHEMA_VERSION);
        json.text("asOf", assessed.asOf().date());
        json.object("tracker", () -> head(assessed));
    }

    void notes(AssessedTracker assessed) {
        json.array("notes", assessed.notes(), this::note);
    }

    private void head(AssessedTracker assessed) {
        Tracker tracker = assessed.tracker();
        var counted = new MeasureJson(json);
        json.text("body", tracker.body());
        json.textUnlessBlank("title", tracker.title());
        json.text("edition", tracker.edition());
        json.textUnlessBlank("source", tracker.source());
        json.textUnlessBlank("introduction", tracker.introduction());
        json.array("key", tracker.keyEntries(), this::keyEntry);
        json.array("statedTotals", assessed.totals(), counted::total);
        json.array("measures", assessed.measures(), counted::measure);
    }

    private void keyEntry(KeyEntry entry) {
        json.object(() -> {
            json.text("label", entry.label());
            json.text("shading", entry.shading());
        });
    }

    private void note(Note note) {
        json.object(() -> {
            json.text("severity", note.severity());
            json.text("code", note.code());
            json.textUnlessBlank("source", note.source());
            json.textUnlessBlank("place", note.place());
            json.text("message", note.message());
            json.text("raw", note.raw());
        });
    }
}
