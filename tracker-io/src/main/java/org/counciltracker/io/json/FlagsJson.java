package org.counciltracker.io.json;

import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Overdue;
import org.counciltracker.assessment.Staleness;
import org.counciltracker.model.Exemption;
import org.jspecify.annotations.Nullable;

/** Writes what is flagged of an item. */
final class FlagsJson {

    private final JsonOutput json;

    private FlagsJson(JsonOutput json) {
        this.json = json;
    }

    /** Writes whether the item is overdue, stale and exempt. */
    static void write(JsonOutput json, Assessment assessment) {
        var flags = new FlagsJson(json);
        json.object("overdue", () -> flags.overdue(assessment.overdue()));
        json.object("stale", () -> flags.stale(assessment.stale()));
        json.object("exempt", () -> flags.exempt(assessment.exemption()));
    }

    private void overdue(Overdue overdue) {
        json.flag("is", overdue.is());
        json.number("days", overdue.days());
        json.text("band", overdue.band());
    }

    private void stale(Staleness stale) {
        json.flag("is", stale.is());
        json.number("days", stale.days());
        json.number("meetingsMissed", stale.meetingsMissed());
    }

    private void exempt(@Nullable Exemption exemption) {
        json.flag("is", exemption != null);
        json.text("basis", exemption == null ? null : exemption.basis());
    }
}
