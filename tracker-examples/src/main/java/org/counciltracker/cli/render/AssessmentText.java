package org.counciltracker.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Conclusion.Finding;
import org.counciltracker.assessment.Summary;
import org.counciltracker.cli.render.Columns.Cell;
import org.counciltracker.cli.render.Columns.Line;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.text.DateWords;
import org.jspecify.annotations.Nullable;

/** One assessed tracker for the terminal: the items, whom to chase, what to look at, and the totals. */
public final class AssessmentText {

    private static final String NONE = "-";

    /** The room that the other columns must leave for what was asked to be shown too; then a line's length of it is. */
    private static final int ROOM_FOR_TEXT = 30;

    private final AssessedTracker assessed;
    private final Page page;
    private final Lines lines;

    private AssessmentText(AssessedTracker assessed, Page page) {
        this.assessed = assessed;
        this.page = page;
        this.lines = new Lines(page);
    }

    /**
     * Returns the text.
     *
     * @param assessed the tracker
     * @param page what it is laid out for
     * @return lines that fit, each with its end
     */
    public static String of(AssessedTracker assessed, Page page) {
        var text = new AssessmentText(assessed, page);
        text.head();
        text.items();
        MeasuresText.append(assessed.measures(), text.lines);
        text.chasing();
        FootText.toConfirm(assessed, text.lines);
        text.contradictions();
        text.findings();
        text.notes();
        text.totals();
        FootText.judgedBy(assessed.rulePacks(), text.lines);
        return text.lines.toString();
    }

    private void head() {
        Tracker tracker = assessed.tracker();
        if (!tracker.title().isBlank()) {
            lines.heading(tracker.title());
        }
        String packs = assessed.rulePacks().stream()
                .map(pack -> pack.name() + " " + pack.version())
                .collect(Collectors.joining(", "));
        lines.paragraph("%s as of %s, by rules %s"
                .formatted(tracker.source(), DateWords.of(assessed.asOf().date()), packs));
    }

    private void items() {
        if (assessed.assessments().isEmpty()) {
            return;
        }
        lines.gap();
        Columns narrow = table(false);
        int room = page.width() - narrow.naturalWidth();
        lines.laidOut((room < ROOM_FOR_TEXT ? narrow : table(true)).toText(page));
    }

    private Columns table(boolean withText) {
        List<String> headings = List.of("Reference", "Status", "RAG", "Due", "Flags", "Responsible", "Asked");
        var columns = new Columns(headings.subList(0, withText ? 7 : 6).toArray(String[]::new));
        for (Assessment assessment : assessed.assessments()) {
            TrackerItem item = assessment.item();
            var cells = new ArrayList<Cell>();
            cells.add(new Cell(item.reference().toString(), Tone.STRONG));
            cells.add(Cell.of(Words.status(assessment)));
            cells.add(rating(assessment.rag()));
            cells.add(Cell.of(due(item.due())));
            cells.add(flags(assessment));
            cells.add(Cell.of(item.responsible().stream().map(Object::toString).collect(Collectors.joining("; "))));
            if (withText) {
                cells.add(Cell.of(Wrapping.shortened(item.text(), page.width(), 1)));
            }
            columns.add(cells.toArray(Cell[]::new));
        }
        return columns;
    }

    private static Cell rating(@Nullable RagRating rating) {
        return rating == null ? Cell.of(NONE) : new Cell(Wording.of(rating), Tone.of(rating));
    }

    private static String due(@Nullable DueDate due) {
        return due == null || due.text().isBlank() ? NONE : due.text();
    }

    private static Cell flags(Assessment assessment) {
        List<Line> flags = Words.flags(assessment).stream()
                .map(flag -> new Line(flag, tone(flag), true))
                .toList();
        return flags.isEmpty() ? Cell.of(NONE) : new Cell(flags);
    }

    private static Tone tone(String flag) {
        if (flag.startsWith(Words.OVERDUE)) {
            return Tone.RED;
        }
        return flag.startsWith(Words.STALE) ? Tone.AMBER : Tone.PLAIN;
    }

    private void chasing() {
        ChasingBriefText.append(assessed.chasingLists(), lines);
    }

    private void contradictions() {
        List<Assessment> contradicted = assessed.assessments().stream()
                .filter(assessment -> !assessment.contradictions().isEmpty())
                .toList();
        if (contradicted.isEmpty()) {
            return;
        }
        lines.heading("Contradictions");
        for (Assessment assessment : contradicted) {
            for (String contradiction : assessment.contradictions()) {
                lines.line(2, assessment.item().reference() + ": " + contradiction);
            }
        }
    }

    private void findings() {
        List<String> found = assessed.assessments().stream()
                .flatMap(assessment -> assessment.findings().stream()
                        .map(Finding::message)
                        // What contradicts the document stands above already.
                        .filter(message -> !assessment.contradictions().contains(message))
                        .map(message -> assessment.item().reference() + ": " + message))
                .toList();
        if (!found.isEmpty()) {
            lines.heading("Findings");
            found.forEach(line -> lines.line(2, line));
        }
    }

    private void notes() {
        int telling = FootText.telling(assessed).size();
        int others = assessed.notes().size() - telling;
        String last = others == 0
                ? ""
                : Wording.count(others, telling == 0 ? "note" : "further note")
                        + " for information only, which --format json lists";
        FootText.notes(assessed, last, lines);
    }

    private void totals() {
        Summary summary = assessed.summary();
        String statuses = Words.counts(summary.byStatus());
        String ratings = Words.counts(summary.byRag());
        lines.gap();
        lines.paragraph(Wording.count(summary.total(), "item") + (statuses.isEmpty() ? "" : ": " + statuses));
        lines.paragraph("%s%s overdue, %s stale, %s exempt"
                .formatted(
                        ratings.isEmpty() ? "" : "Rated " + ratings + "; ",
                        summary.overdue(),
                        summary.stale(),
                        summary.exempt()));
    }
}
