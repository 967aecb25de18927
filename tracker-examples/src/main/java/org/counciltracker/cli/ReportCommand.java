package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.counciltracker.cli.render.Page;
import org.counciltracker.cli.render.ReportText;
import org.counciltracker.io.json.ReportJsonWriter;
import org.counciltracker.io.markdown.ReportMarkdownWriter;
import org.counciltracker.totals.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "report",
        description =
                "Totals by status, rating, party, priority, meeting and age, what has waited longest, and whether the"
                        + " totals that a document states add up.",
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ReportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private Judging judging = new Judging();

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description =
                    "An earlier edition to compare with. It is judged at the date it was published for, or where it"
                            + " has none at the same date.")
    private @Nullable Path previous;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Choices.OfReportFormat.class,
            description = "One of: ${COMPLETION-CANDIDATES}. Default: what the name of OUT ends in, else table.")
    private @Nullable ReportFormat format;

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<Path> others = previous == null ? List.of() : List.of(previous);
        Inputs inputs = judging.inputs(surroundings, others);
        ReportFormat chosen = judging.output().format(format, ReportFormat.values());
        Output output = judging.output().output(surroundings, inputs.files());
        Report earlier = previous == null ? null : Report.of(List.of(judging.assessEdition(previous, surroundings)));
        Assessing assessing = judging.assess(inputs, surroundings);
        return assessing.finish(
                surroundings,
                judging.failOn(),
                () -> write(report(assessing, earlier), chosen, output, surroundings.page()));
    }

    private static Report report(Assessing assessing, @Nullable Report earlier) {
        Report report = Report.of(assessing.assessed());
        return earlier == null ? report : report.against(earlier);
    }

    private static void write(Report report, ReportFormat chosen, Output output, Page page) {
        switch (chosen) {
            case TABLE -> output.print(ReportText.of(report, output.page(page)));
            case JSON -> output.write(out -> ReportJsonWriter.write(report, out));
            case MD -> output.write(out -> ReportMarkdownWriter.write(report, out));
        }
    }
}
