package org.counciltracker.cli.render;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.Inherited;
import org.counciltracker.model.InheritedCell;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.counciltracker.text.DateWords;
import org.jspecify.annotations.Nullable;

/** What was asked and what came, with the words that counted marked, and as what they count. */
final class UpdatesText {

    private final AssessedTracker tracker;
    private final Assessment assessment;
    private final TrackerItem item;
    private final StepsText steps;
    private final Lines lines;

    UpdatesText(AssessedTracker tracker, Assessment assessment, StepsText steps, Lines lines) {
        this.tracker = tracker;
        this.assessment = assessment;
        this.item = assessment.item();
        this.steps = steps;
        this.lines = lines;
    }

    void append() {
        asked();
        updates();
        otherEvidence();
    }

    private void asked() {
        String when = item.meeting() == null
                ? ""
                : " at the meeting of " + item.meeting().inWords();
        String whom = item.responsible().isEmpty()
                ? ", of nobody by name"
                : item.responsible().stream().map(Object::toString).collect(Collectors.joining("; ", " of ", ""));
        InheritedCell above = item.details().inherited().responsible();
        String asAbove = above == null ? "" : " (\"%s\": as for %s)".formatted(above.written(), above.reference());
        lines.heading("Asked" + when + whom + asAbove);
        lines.laidOut(Marked.lines(
                item.text(), quotes(EvidenceField.TEXT, null, step -> isAbout(step, Aspect.STATUS)), 2, lines.page()));
    }

    private void updates() {
        lines.heading("Updates");
        if (item.updates().isEmpty()) {
            lines.line(2, "There are none.");
        }
        for (int index = 0; index < item.updates().size(); index++) {
            Update update = item.updates().get(index);
            String dates = update.dates().isEmpty()
                    ? "without a date"
                    : update.dates().stream().map(PartialDate::inWords).collect(Collectors.joining(", "));
            lines.line(2, "%s. %s%s".formatted(index + 1, dates, update.isBlank() ? ": left blank" : ""));
            if (!update.isBlank()) {
                update(update, index);
            }
        }
    }

    private void update(Update update, int index) {
        List<ExplanationStep> found = assessment.steps(Aspect.EVIDENCE).stream()
                .filter(step -> step.proposal().rank().update() == index)
                .toList();
        boolean known = found.stream().anyMatch(step -> !isMereReply(step));
        List<ExplanationStep> told =
                known ? found.stream().filter(step -> !isMereReply(step)).toList() : found;
        lines.laidOut(Marked.lines(
                update.text(),
                quotes(EvidenceField.UPDATE, index, step -> told.contains(step) || isBesideStatus(step)),
                4,
                lines.page()));
        Inherited from = update.inherited();
        if (from != null) {
            boolean own = from.from().equals(item.key());
            lines.line(
                    4,
                    "which takes over, from %s: %s"
                            .formatted(
                                    own ? "the words before it" : from.reference(),
                                    from.updates().stream()
                                            .map(Update::text)
                                            .map(Wrapping::oneLine)
                                            .collect(Collectors.joining(" "))));
        }
        steps.evidence(told, 6);
        if (found.isEmpty() && !update.isKnownOn(tracker.asOf().date())) {
            lines.line(
                    6,
                    "not counted: it is dated after %s"
                            .formatted(DateWords.of(tracker.asOf().date())));
        } else if (found.isEmpty()) {
            lines.line(6, "no rule takes words in it for evidence");
        }
    }

    /** That an update says something at all is told only where no rule knows what it says. */
    private static boolean isMereReply(ExplanationStep step) {
        return step.proposal().conclusion() instanceof Conclusion.Counts counts && counts.kind() == SignalKind.REPLIED;
    }

    /** Tells what stands outside the updates: a heading, a status column. */
    private void otherEvidence() {
        var byField = new TreeMap<EvidenceField, List<ExplanationStep>>();
        assessment.steps(Aspect.EVIDENCE).stream()
                .filter(step -> step.proposal().rank().update() < 0)
                .collect(Collectors.groupingBy(StepsText::field))
                .forEach(byField::put);
        byField.forEach((field, found) -> {
            lines.heading(field == EvidenceField.TEXT ? "Elsewhere" : "The " + Wording.of(field));
            steps.evidence(found, 2);
        });
    }

    private Collection<Quote> quotes(EvidenceField field, @Nullable Integer index, Predicate<ExplanationStep> which) {
        return assessment.explanation().stream()
                .filter(which)
                .flatMap(step -> step.proposal().evidence().stream())
                .filter(quote -> quote.field() == field && Objects.equals(quote.index(), index))
                .toList();
    }

    private static boolean isAbout(ExplanationStep step, Aspect aspect) {
        return step.proposal().conclusion().aspect() == aspect;
    }

    private static boolean isBesideStatus(ExplanationStep step) {
        return isAbout(step, Aspect.DEPENDS_ON) || isAbout(step, Aspect.EXEMPT) || isAbout(step, Aspect.RECURRING);
    }
}
