package org.counciltracker.cli.render;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.CheckedTotal;
import org.counciltracker.assessment.Conclusion.Checked;
import org.counciltracker.io.wording.ReportWording;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.RagRating;
import org.counciltracker.text.DateWords;
import org.counciltracker.totals.Grouped;
import org.counciltracker.totals.Grouping;
import org.counciltracker.totals.Heap;
import org.counciltracker.totals.Report;
import org.counciltracker.totals.ThemeOfRed;
import org.counciltracker.totals.Waiting;

/** A report for the terminal: totals with bars, what has waited longest, and what adds up. */
public final class ReportText {

    private final Report report;
    private final Lines lines;

    private ReportText(Report report, Page page) {
        this.report = report;
        this.lines = new Lines(page);
    }

    /**
     * Returns the text.
     *
     * @param report the report
     * @param page what it is laid out for
     * @return lines that fit, each with its end
     */
    public static String of(Report report, Page page) {
        var text = new ReportText(report, page);
        text.head();
        report.groupings().stream().filter(Grouped::tells).forEach(text::grouped);
        text.red();
        text.waiting("Longest open", report.longestOpen());
        text.waiting("Longest without news", report.stalest());
        text.named("Nothing heard of", report.unheard());
        text.named("Rated otherwise in the document than by its key or the scheme", report.ratedOtherwise());
        text.totals();
        MeasuresText.append(report.measures(), text.lines);
        FootText.judgedBy(report.rulePacks(), text.lines);
        return text.lines.toString();
    }

    private void head() {
        lines.heading("Report as of " + DateWords.of(report.asOf()));
        lines.paragraph(String.join(", ", report.sources()));
        if (report.items() == 0) {
            lines.paragraph("No items stand in it one by one.");
            return;
        }
        List<Heap> all = report.by(Grouping.STATUS).heaps();
        lines.paragraph("%s: %s open, %s overdue, %s stale"
                .formatted(
                        Wording.count(report.items(), "item"),
                        all.stream().mapToInt(Heap::open).sum(),
                        all.stream().mapToInt(Heap::overdue).sum(),
                        all.stream().mapToInt(Heap::stale).sum()));
    }

    private void grouped(Grouped grouped) {
        lines.heading(ReportWording.heading(grouped.by()));
        boolean compared = grouped.heaps().stream().anyMatch(heap -> heap.before() != null);
        List<String> headings = new ArrayList<>(List.of("Items", "Open", "Overdue", "Stale"));
        if (compared) {
            headings.add(1, "Change");
        }
        var bars = new Bars(headings);
        for (Heap heap : grouped.heaps()) {
            List<String> numbers = new ArrayList<>();
            numbers.add(String.valueOf(heap.items()));
            if (compared) {
                numbers.add(ReportWording.change(heap));
            }
            for (int number : List.of(heap.open(), heap.overdue(), heap.stale())) {
                numbers.add(number == 0 ? "-" : String.valueOf(number));
            }
            bars.add(ReportWording.name(grouped.by(), heap), numbers, heap.items(), tone(grouped.by(), heap));
        }
        lines.laidOut(bars.toText(lines.page()));
    }

    private static Tone tone(Grouping by, Heap heap) {
        boolean rated = by == Grouping.RAG || by == Grouping.STATED_RAG;
        return rated && heap.name() != null ? Tone.of(RagRating.valueOf(heap.name())) : Tone.PLAIN;
    }

    private void red() {
        if (report.red().stream().allMatch(theme -> theme.theme().isEmpty())) {
            return;
        }
        lines.heading(ReportWording.redByTheme(report));
        var bars = new Bars(List.of("Items"));
        for (ThemeOfRed theme : report.red()) {
            bars.add(
                    theme.theme().isEmpty() ? "no theme" : theme.theme(),
                    List.of(String.valueOf(theme.items())),
                    theme.items(),
                    Tone.RED);
        }
        lines.laidOut(bars.toText(lines.page()));
    }

    private void waiting(String heading, List<Waiting> items) {
        if (items.isEmpty()) {
            return;
        }
        lines.heading(heading);
        for (Waiting item : items) {
            String words = ReportWording.waiting(item, report);
            lines.line(2, Wrapping.shortened(words, lines.page().width() - 4, 2));
        }
    }

    private void named(String heading, List<Assessment> items) {
        if (!items.isEmpty()) {
            lines.heading(heading);
            lines.line(2, ReportWording.references(items));
        }
    }

    private void totals() {
        if (report.totals().isEmpty()) {
            return;
        }
        lines.heading("What the document says, and whether it adds up");
        for (CheckedTotal total : report.totals()) {
            if (total.checks().isEmpty()) {
                lines.line(2, ReportWording.unchecked(total));
            }
            for (Checked check : total.checks()) {
                lines.line(2, ReportWording.checked(check));
            }
        }
    }
}
