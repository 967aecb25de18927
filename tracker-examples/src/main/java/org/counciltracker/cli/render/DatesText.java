package org.counciltracker.cli.render;

import java.time.LocalDate;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Conclusion.IsTimely;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.RecurringDue;
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
        occurrence();
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
        steps.about(Aspect.CLOCK);
    }

    /** Of what recurs, the due cell doesn't tell which occurrence the item is judged by. */
    private void occurrence() {
        if (item.due() instanceof RecurringDue) {
            assessment.steps(Aspect.TIMELINESS).stream()
                    .filter(ExplanationStep::decided)
                    .map(step -> step.proposal().conclusion())
                    .filter(IsTimely.class::isInstance)
                    .map(IsTimely.class::cast)
                    .findFirst()
                    .map(timely -> timely.timeliness() == Timeliness.OVERDUE ? -timely.days() : timely.days())
                    .ifPresent(days -> lines.line(
                            2,
                            "By its news, the occurrence that counts ends on %s."
                                    .formatted(
                                            DateWords.of(tracker.asOf().date().plusDays(days)))));
        }
    }

    private void news() {
        LocalDate today = tracker.asOf().date();
        PartialDate raised = item.meeting();
        Integer silent = assessment.stale().days();
        if (raised != null && raised.first().isAfter(today)) {
            lines.line(2, "It was raised only after the day that it is judged at.");
        } else if (silent != null) {
            LocalDate since = today.minusDays(silent);
            boolean news = item.updates().stream()
                    .filter(update -> !update.isBlank())
                    .anyMatch(update ->
                            update.lastSaid(today).filter(since::equals).isPresent());
            lines.line(
                    2,
                    "%s %s, %s%s. %s"
                            .formatted(
                                    news ? "Last news on" : "No dated news since it was raised, on or before",
                                    DateWords.of(since),
                                    silent == 0 ? "today" : Wording.count(silent, "day") + " ago",
                                    meetings(since),
                                    stale()));
        } else if (assessment.status().isOpen()) {
            lines.line(
                    2, "Neither its updates nor its meeting are dated, so nobody can say how long it has been silent.");
        }
    }

    private String meetings(LocalDate since) {
        Integer missed = assessment.stale().meetingsMissed();
        if (missed == null) {
            return "";
        }
        return tracker.asOf().meetings().dates().get(0).isAfter(since)
                ? "; the calendar of meetings begins only later"
                : ", with " + Wording.count(missed, "meeting") + " between then and the day judged at";
    }

    private String stale() {
        if (assessment.stale().is()) {
            return "It is stale.";
        }
        return assessment.status().isOpen() ? "It is not stale yet." : "It is no longer open, so it can't be stale.";
    }
}
