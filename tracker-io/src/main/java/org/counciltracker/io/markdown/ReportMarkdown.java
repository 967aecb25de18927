package org.counciltracker.io.markdown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.CheckedTotal;
import org.counciltracker.io.wording.MeasureWording;
import org.counciltracker.io.wording.ReportWording;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.text.DateWords;
import org.counciltracker.totals.Grouped;
import org.counciltracker.totals.Grouping;
import org.counciltracker.totals.Heap;
import org.counciltracker.totals.Report;
import org.counciltracker.totals.Waiting;

/** A report as blocks of Markdown, with a blank line between any two. */
final class ReportMarkdown {

    private final Report report;
    private final StringBuilder text = new StringBuilder();

    private ReportMarkdown(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        var markdown = new ReportMarkdown(report);
        markdown.head();
        report.groupings().stream().filter(Grouped::tells).forEach(markdown::grouped);
        markdown.red();
        markdown.waiting("Longest open", report.longestOpen());
        markdown.waiting("Longest without news", report.stalest());
        markdown.named("Nothing heard of", report.unheard());
        markdown.named("Rated otherwise in the document than by its key or the scheme", report.ratedOtherwise());
        markdown.totals();
        markdown.measures();
        if (!report.rulePacks().isEmpty()) {
            markdown.block(MarkdownText.of(Wording.judgedBy(report.rulePacks())));
        }
        return markdown.text.toString();
    }

    private void head() {
        block("# Report as of " + DateWords.of(report.asOf()));
        if (report.items() == 0) {
            block("From %s, in which no items stand one by one.".formatted(sources()));
            return;
        }
        Grouped all = report.by(Grouping.STATUS);
        block("%s from %s: %s open, %s overdue, %s stale."
                .formatted(
                        Wording.count(report.items(), "item"),
                        sources(),
                        all.heaps().stream().mapToInt(Heap::open).sum(),
                        all.heaps().stream().mapToInt(Heap::overdue).sum(),
                        all.heaps().stream().mapToInt(Heap::stale).sum()));
    }

    private String sources() {
        return report.sources().stream().map(MarkdownText::of).collect(Collectors.joining(", "));
    }

    private void grouped(Grouped grouped) {
        block("## " + ReportWording.heading(grouped.by()));
        boolean compared = grouped.heaps().stream().anyMatch(heap -> heap.before() != null);
        String rows = grouped.heaps().stream()
                .map(heap -> row(grouped, heap, compared))
                .collect(Collectors.joining("\n"));
        block("| | Items |%s Open | Overdue | Stale |\n|---|--:|%s--:|--:|--:|\n%s"
                .formatted(compared ? " Change |" : "", compared ? "--:|" : "", rows));
    }

    private static String row(Grouped grouped, Heap heap, boolean compared) {
        return "| %s | %s |%s %s | %s | %s |"
                .formatted(
                        MarkdownText.of(ReportWording.name(grouped.by(), heap)),
                        heap.items(),
                        compared ? " " + MarkdownText.of(ReportWording.change(heap)) + " |" : "",
                        heap.open(),
                        heap.overdue(),
                        heap.stale());
    }

    private void red() {
        if (report.red().stream().anyMatch(theme -> !theme.theme().isEmpty())) {
            block("## " + ReportWording.redByTheme(report));
            block(report.red().stream()
                    .map(theme -> "- %s: %s"
                            .formatted(
                                    MarkdownText.of(theme.theme().isEmpty() ? "no theme" : theme.theme()),
                                    theme.items()))
                    .collect(Collectors.joining("\n")));
        }
    }

    private void waiting(String heading, List<Waiting> items) {
        if (!items.isEmpty()) {
            block("## " + heading);
            block(items.stream()
                    .map(item -> "- " + MarkdownText.of(ReportWording.waiting(item, report)))
                    .collect(Collectors.joining("\n")));
        }
    }

    private void named(String heading, List<Assessment> items) {
        if (!items.isEmpty()) {
            block("## " + heading);
            block(MarkdownText.of(ReportWording.references(items)));
        }
    }

    private void measures() {
        if (!report.measures().isEmpty()) {
            block("## Measures");
            block("| Measure | Latest | Target | Rating | Direction |\n|---|---|---|---|---|\n"
                    + report.measures().stream().map(ReportMarkdown::measure).collect(Collectors.joining("\n")));
            String told =
                    report.measures().stream().flatMap(ReportMarkdown::told).collect(Collectors.joining("\n"));
            if (!told.isEmpty()) {
                block(told);
            }
        }
    }

    private static String measure(AssessedMeasure measure) {
        return Stream.of(
                        measure.measure().name(),
                        MeasureWording.latest(measure.measure()),
                        MeasureWording.target(measure),
                        MeasureWording.rating(measure),
                        MeasureWording.direction(measure.direction()))
                .map(MarkdownText::of)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static Stream<String> told(AssessedMeasure measure) {
        return Stream.concat(
                        measure.checks().stream()
                                .filter(check -> !check.agrees())
                                .map(check -> "**Differs**, "
                                        + MarkdownText.of(measure.measure().name() + ": " + check.message())),
                        measure.findings().stream()
                                .map(finding ->
                                        MarkdownText.of(measure.measure().name() + ": " + finding.message())))
                .map("- "::concat);
    }

    private void totals() {
        if (!report.totals().isEmpty()) {
            block("## What the document says, and whether it adds up");
            block(report.totals().stream().map(ReportMarkdown::total).collect(Collectors.joining("\n")));
        }
    }

    private static String total(CheckedTotal total) {
        if (total.checks().isEmpty()) {
            return "- " + MarkdownText.of(ReportWording.unchecked(total));
        }
        return total.checks().stream()
                .map(check ->
                        (check.agrees() ? "- " : "- **Differs**, ") + MarkdownText.of(ReportWording.checked(check)))
                .collect(Collectors.joining("\n"));
    }

    private void block(String block) {
        text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
    }
}
