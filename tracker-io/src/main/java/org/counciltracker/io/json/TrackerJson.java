package org.counciltracker.io.json;

import java.util.List;
import java.util.Map;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.assessment.PackIdentity;
import org.counciltracker.assessment.Summary;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Note;
import org.counciltracker.model.Tracker;

/** Writes one assessed tracker. */
final class TrackerJson {

    private static final int SCHEMA_VERSION = 1;

    private final JsonOutput json;

    private TrackerJson(JsonOutput json) {
        this.json = json;
    }

    static void write(JsonOutput json, AssessedTracker assessed) {
        new TrackerJson(json).tracker(assessed);
    }

    private void tracker(AssessedTracker assessed) {
        json.object(() -> {
            json.number("schemaVersion", SCHEMA_VERSION);
            json.text("asOf", assessed.asOf().date());
            json.object("tracker", () -> head(assessed.tracker()));
            json.array("rulePacks", assessed.rulePacks(), this::rulePack);
            json.array("items", assessed.assessments(), this::item);
            json.object("summary", () -> summary(assessed.summary()));
            json.array("chasing", assessed.chasingLists(), this::chasingList);
            json.array("notes", assessed.notes(), this::note);
        });
    }

    private void head(Tracker tracker) {
        json.text("body", tracker.body());
        json.textUnlessBlank("title", tracker.title());
        json.text("edition", tracker.edition());
        json.textUnlessBlank("source", tracker.source());
        json.textUnlessBlank("introduction", tracker.introduction());
        json.array("key", tracker.keyEntries(), this::keyEntry);
        json.texts("statedTotals", List.of());
        json.texts("measures", List.of());
    }

    private void keyEntry(KeyEntry entry) {
        json.object(() -> {
            json.text("label", entry.label());
            json.text("shading", entry.shading());
        });
    }

    private void rulePack(PackIdentity pack) {
        json.object(() -> {
            json.text("name", pack.name());
            json.text("version", pack.version());
            json.text("sha256", pack.sha256());
        });
    }

    private void item(Assessment assessment) {
        ItemJson.write(json, assessment);
    }

    private void summary(Summary summary) {
        json.number("total", summary.total());
        json.object("byStatus", () -> counts(summary.byStatus()));
        json.object("byRag", () -> counts(summary.byRag()));
        json.number("overdue", summary.overdue());
        json.number("stale", summary.stale());
        json.number("exempt", summary.exempt());
    }

    private <E extends Enum<E>> void counts(Map<E, Integer> counts) {
        counts.forEach((value, count) -> json.number(value.name(), count));
    }

    private void chasingList(ChasingList list) {
        json.object(() -> {
            json.text("party", list.party());
            json.text("respondBy", list.respondBy());
            json.text("basis", list.basis());
            json.array("items", list.chases(), this::chase);
        });
    }

    private void chase(Chase chase) {
        json.object(() -> {
            json.text("reference", chase.item().reference());
            json.text("level", chase.level());
            json.texts("reasons", chase.reasons());
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
