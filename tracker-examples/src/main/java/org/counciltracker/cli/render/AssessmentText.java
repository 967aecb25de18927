package org.counciltracker.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Confidence;
import org.counciltracker.assessment.Staleness;
import org.counciltracker.assessment.Summary;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.Note;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Tracker;
import org.jspecify.annotations.Nullable;

/** One assessed tracker for the terminal: the items, whom to chase, what to look at, and the totals. */
public final class AssessmentText {

    private static final String NONE = "-";

    private final AssessedTracker assessed;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private AssessmentText(AssessedTracker assessed, int width) {
        this.assessed = assessed;
        this.width = width;
    }

    /**
     * Returns the text.
     *
     * @param assessed the tracker
     * @param width how many characters fit on a line
     * @return lines that fit, each with its end
     */
    public static String of(AssessedTracker assessed, int width) {
        var text = new AssessmentText(assessed, width);
        text.head();
        text.items();
        text.chasing();
        text.toConfirm();
        text.contradictions();
        text.notes();
        text.totals();
        return text.text.toString();
    }

    private void head() {
        Tracker tracker = assessed.tracker();
        if (!tracker.title().isBlank()) {
            paragraph(tracker.title());
        }
        String packs = assessed.rulePacks().stream()
                .map(pack -> pack.name() + " " + pack.version())
                .collect(Collectors.joining(", "));
        paragraph("%s as of %s, by rules %s"
                .formatted(tracker.source(), Words.of(assessed.asOf().date()), packs));
    }

    private void items() {
        if (assessed.assessments().isEmpty()) {
            return;
        }
        text.append('\n');
        var columns = new Columns("Reference", "Status", "RAG", "Due", "Flags", "Responsible");
        for (Assessment assessment : assessed.assessments()) {
            columns.add(
                    assessment.item().reference().toString(),
                    status(assessment),
                    assessment.rag() == null ? NONE : Words.of(assessment.rag()),
                    due(assessment.item().due()),
                    flags(assessment),
                    assessment.item().responsible().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining("; ")));
        }
        text.append(columns.toText(width));
    }

    private static String status(Assessment assessment) {
        String status = Words.of(assessment.status());
        if (assessment.closure() != null) {
            status += ": " + Words.of(assessment.closure());
        }
        return assessment.confidence() == Confidence.LOW ? status + " (unsure)" : status;
    }

    private static String due(@Nullable DueDate due) {
        return due == null || due.text().isBlank() ? NONE : due.text();
    }

    private static String flags(Assessment assessment) {
        List<String> flags = new ArrayList<>();
        Integer late = assessment.overdue().days();
        if (late != null) {
            flags.add("overdue " + Words.count(late, "day"));
        } else if (assessment.timeliness() == Timeliness.DUE_SOON) {
            flags.add("due soon");
        }
        if (assessment.stale().is()) {
            flags.add(stale(assessment.stale()));
        }
        if (assessment.exemption() != null) {
            flags.add("exempt");
        }
        return flags.isEmpty() ? NONE : String.join(", ", flags);
    }

    private static String stale(Staleness stale) {
        return stale.days() == null ? "stale" : "stale " + Words.count(stale.days(), "day");
    }

    private void chasing() {
        ChasingText.append(text, assessed.chasingLists(), width);
    }

    private void toConfirm() {
        if (!assessed.toConfirm().isEmpty()) {
            text.append("\nFor the committee to confirm as done\n");
            entry(assessed.toConfirm().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private void contradictions() {
        List<Assessment> contradicted = assessed.assessments().stream()
                .filter(assessment -> !assessment.contradictions().isEmpty())
                .toList();
        if (contradicted.isEmpty()) {
            return;
        }
        text.append("\nContradictions\n");
        for (Assessment assessment : contradicted) {
            for (String contradiction : assessment.contradictions()) {
                entry(assessment.item().reference() + ": " + contradiction);
            }
        }
    }

    private void notes() {
        List<Note> telling = assessed.notes().stream()
                .filter(note -> note.severity() != Severity.INFO)
                .toList();
        int others = assessed.notes().size() - telling.size();
        if (telling.isEmpty() && others == 0) {
            return;
        }
        text.append("\nNotes\n");
        for (Note note : telling) {
            String place = note.place().isBlank() ? "" : ", " + note.place();
            entry("%s%s: %s".formatted(Words.of(note.severity()), place, note.message()));
        }
        if (others > 0) {
            entry(Words.count(others, telling.isEmpty() ? "note" : "further note") + " for information only");
        }
    }

    private void totals() {
        Summary summary = assessed.summary();
        String statuses = Words.counts(summary.byStatus());
        String ratings = Words.counts(summary.byRag());
        text.append('\n');
        paragraph(Words.count(summary.total(), "item") + (statuses.isEmpty() ? "" : ": " + statuses));
        paragraph("%s%s overdue, %s stale, %s exempt"
                .formatted(
                        ratings.isEmpty() ? "" : "Rated " + ratings + "; ",
                        summary.overdue(),
                        summary.stale(),
                        summary.exempt()));
    }

    private void paragraph(String words) {
        text.append(String.join("\n", Wrapping.wrap(words, width))).append('\n');
    }

    private void entry(String words) {
        text.append(Wrapping.indented(2, 4, words, width));
    }
}
