package org.counciltracker.cli.render;

import java.time.LocalDate;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.text.DateWords;

/** How the dates of an item stand to the day: due, overdue, and how long there has been no news. */
final class DatesText {

    private final AssessedTracker tracker;
    private final Assessment assessment;
    private final TrackerItem item;
    private final StepsText steps;
    private final Lines lines;

    DatesText(AssessedTracker tracker, Assessment assessment, StepsText steps, Lines lines) {
        this.tracker = tracker;
        this.assessment = assessment;
        this.item = assessment.item();
        this.steps = steps;
        this.lines = lines;
    }

    void append() {
        lines.heading("Dates");
        DueText.lines(item.due()).forEach(line -> lines.line(2, line));
        Integer late = assessment.overdue().days();
        if (late != null) {
            lines.line(
                    2,
                    "Overdue by %s (band %s)."
                            .formatted(
                                    Wording.count(late, "day"),
                                    assessment.overdue().band()));
        }
        steps.about(Aspect.TIMELINESS);
        news();
        steps.about(Aspect.STALE);
    }

    private void news() {
        Integer silent = assessment.stale().days();
        if (silent == null) {
            lines.line(
                    2, "Neither its updates nor its meeting are dated, so nobody can say how long it has been silent.");
            return;
        }
        LocalDate since = tracker.asOf().date().minusDays(silent);
        boolean news = item.updates().stream()
                .filter(update -> !update.isBlank())
                .flatMap(update -> update.dates().stream())
                .anyMatch(date -> date.last().equals(since));
        Integer missed = assessment.stale().meetingsMissed();
        lines.line(
                2,
                "%s %s: %s ago%s. %s"
                        .formatted(
                                news ? "Last news on" : "No dated news since it was raised by",
                                DateWords.of(since),
                                Wording.count(silent, "day"),
                                missed == null ? "" : ", with " + Wording.count(missed, "meeting") + " between",
                                stale()));
    }

    private String stale() {
        if (assessment.stale().is()) {
            return "It is stale.";
        }
        return assessment.status().isOpen() ? "It is not stale yet." : "It is no longer open, so it can't be stale.";
    }
}
