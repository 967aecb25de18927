package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.counciltracker.assessment.AssessedTracker;
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
        Assessing assessing = judging.assess(inputs, surroundings);
        return assessing.finish(surroundings, judging.failOn(), () -> write(assessing.assessed(), chosen, output));
    }

    private void write(List<AssessedTracker> assessed, ReportFormat chosen, Output output) {
        Report report = Report.of(assessed);
        Report told = previous == null ? report : report.against(earlier(previous));
        switch (chosen) {
            case TABLE -> output.print(ReportText.of(told, output.page(surroundings.page())));
            case JSON -> output.write(out -> ReportJsonWriter.write(told, out));
            case MD -> output.write(out -> ReportMarkdownWriter.write(told, out));
        }
    }

    private Report earlier(Path file) {
        return Report.of(List.of(judging.assessEdition(file, surroundings)));
    }
}
