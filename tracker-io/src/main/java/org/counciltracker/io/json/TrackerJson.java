package org.counciltracker.io.json;

import java.util.Map;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Summary;

/** Writes one assessed tracker. */
final class TrackerJson {

    private final JsonOutput json;
    private final FrameJson frame;

    private TrackerJson(JsonOutput json) {
        this.json = json;
        this.frame = new FrameJson(json);
    }

    static void write(JsonOutput json, AssessedTracker assessed) {
        new TrackerJson(json).tracker(assessed);
    }

    private void tracker(AssessedTracker assessed) {
        json.object(() -> {
            frame.opening(assessed);
            json.array("rulePacks", assessed.rulePacks(), pack -> PackJson.write(json, pack));
            json.array("items", assessed.assessments(), this::item);
            json.object("summary", () -> summary(assessed.summary()));
            json.array("chasing", assessed.chasingLists(), list -> ChasingJson.write(json, list));
            frame.notes(assessed);
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
}
