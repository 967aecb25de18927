package org.counciltracker.cli.render;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Conclusion.IsBlocked;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.LinkCell;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.rules.Outlook;
import org.counciltracker.text.DateWords;

/** The story of one item for the terminal: what was asked, what came, what the rules made of it, and what would change it. */
public final class ExplanationText {

    private final AssessedTracker tracker;
    private final Assessment assessment;
    private final TrackerItem item;
    private final Lines lines;
    private final StepsText steps;

    private ExplanationText(AssessedTracker tracker, Assessment assessment, Lines lines) {
        this.tracker = tracker;
        this.assessment = assessment;
        this.item = assessment.item();
        this.lines = lines;
        this.steps = new StepsText(assessment, lines);
    }

    /**
     * Returns the text.
     *
     * @param tracker the tracker that the item stands in
     * @param assessment the verdict on the item
     * @param outlook what would change it
     * @param page what it is laid out for
     * @return lines that fit, each with its end
     */
    public static String of(AssessedTracker tracker, Assessment assessment, Outlook outlook, Page page) {
        var lines = new Lines(page);
        var text = new ExplanationText(tracker, assessment, lines);
        text.head();
        new UpdatesText(tracker, assessment, text.steps, lines).append();
        text.status();
        text.beside();
        new DatesText(tracker, assessment, text.steps, lines).append();
        text.rating();
        text.chasing();
        text.faults();
        OutlookText.append(outlook, lines);
        text.steps.rules();
        FootText.judgedBy(tracker.rulePacks(), lines);
        return lines.toString();
    }

    private void head() {
        String topic = item.agendaItem() == null ? "" : ", " + item.agendaItem();
        // Where a reference stands twice, the key tells which of its items this is.
        boolean twice = !item.key().value().equals(item.reference().canonical());
        lines.heading(item.reference() + (twice ? " (" + item.key() + ")" : "") + topic);
        verdict();
        lines.line(0, "As of %s, %s".formatted(DateWords.of(tracker.asOf().date()), source()));
    }

    private void verdict() {
        String rating = assessment.rag() == null ? "" : Wording.of(assessment.rag());
        String words = Stream.of(Stream.of(Words.status(assessment), rating), Words.flags(assessment).stream())
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String wrapped = Wrapping.indented(0, 2, words, lines.page().width());
        // Coloured only now, since the signs of a colour take no room on the line.
        lines.laidOut(
                assessment.rag() == null
                        ? wrapped
                        : wrapped.replaceFirst(
                                "(?<=, )" + rating + "\\b",
                                Tone.of(assessment.rag()).of(rating, lines.page())));
    }

    private String source() {
        String source = tracker.tracker().source();
        String place = item.details().place();
        String where = place.isEmpty() ? source : source + ", " + place;
        return item.details().referenceDerived()
                ? where + " (the reference is ours, since the document has none that reads as one)"
                : where;
    }

    private void status() {
        lines.heading("Status: %s, confidence %s"
                .formatted(Words.status(assessment).replace(" (unsure)", ""), Wording.of(assessment.confidence())));
        lines.line(2, assessment.confidenceReason());
        steps.about(Aspect.STATUS);
        if (assessment.steps(Aspect.STATUS).isEmpty()) {
            lines.line(2, "No rule gives it one.");
        }
    }

    private void beside() {
        if (!assessment.dependsOn().isEmpty()) {
            lines.heading("Waits on "
                    + assessment.dependsOn().stream().map(Object::toString).collect(Collectors.joining(", ")));
            steps.about(Aspect.DEPENDS_ON);
            blocked();
        }
        related();
        if (assessment.exemption() != null) {
            lines.heading("Not for the public: \"%s\""
                    .formatted(assessment.exemption().basis()));
            steps.about(Aspect.EXEMPT);
        }
        if (assessment.recurring()) {
            lines.heading("Recurs: one delivery doesn't end it");
            steps.about(Aspect.RECURRING);
        }
    }

    private void blocked() {
        List<IsBlocked> blocked = assessment.blockedBy();
        if (blocked.isEmpty()) {
            return;
        }
        lines.line(2, "Still open: " + references(blocked, by -> true));
        String last = references(blocked, IsBlocked::last);
        if (!last.isEmpty() && blocked.stream().anyMatch(by -> !by.direct())) {
            lines.line(2, "In the end it is held up by " + last);
        }
        steps.about(Aspect.BLOCKED);
    }

    private static String references(List<IsBlocked> blocked, Predicate<IsBlocked> which) {
        return blocked.stream().filter(which).map(IsBlocked::value).collect(Collectors.joining(", "));
    }

    private void related() {
        LinkCell related = item.details().links().related();
        if (related != null && !related.text().isBlank()) {
            lines.heading("Related");
            lines.line(2, related.text());
        }
    }

    private void rating() {
        lines.heading("Rating: " + (assessment.rag() == null ? "none" : Wording.of(assessment.rag())));
        steps.about(Aspect.RAG);
        new StatedText(tracker.tracker(), item, lines).append();
    }

    private void chasing() {
        List<ExplanationStep> chases = assessment.steps(Aspect.CHASE);
        if (chases.isEmpty()) {
            return;
        }
        lines.heading("Chasing");
        steps.about(Aspect.CHASE);
        steps.about(Aspect.CHASE_REASON);
        tracker.chasingLists().stream()
                .filter(list -> list.chases().stream()
                        .anyMatch(chase -> chase.item().key().equals(item.key())))
                .map(list -> list.basis())
                .distinct()
                .forEach(basis -> lines.line(2, "By when: " + basis));
    }

    private void faults() {
        if (!assessment.findings().isEmpty()) {
            lines.heading("Findings");
            steps.about(Aspect.FINDING);
        }
        if (!assessment.contradictions().isEmpty()) {
            lines.heading("Contradictions");
            assessment.contradictions().forEach(contradiction -> lines.line(2, contradiction));
            steps.about(Aspect.CONTRADICTION);
        }
        if (!assessment.steps(Aspect.INTEGRITY).isEmpty()) {
            lines.heading("Odd as published");
            steps.about(Aspect.INTEGRITY);
        }
    }
}
