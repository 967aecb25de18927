package org.counciltracker.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.cli.render.AssessmentText;
import org.counciltracker.cli.render.Page;
import org.counciltracker.io.json.AssessmentJsonWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "assess",
        description = "Reads trackers, gives each item its status and rating, flags what is overdue or stale, and"
                + " lists whom to chase.",
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class AssessCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private Judging judging = new Judging();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Choices.OfFormat.class,
            description = "One of: ${COMPLETION-CANDIDATES}. Default: what the name of OUT ends in, else table.")
    private @Nullable Format format;

    AssessCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Inputs inputs = judging.inputs(surroundings);
        Format chosen = judging.output().format(format, Format.values());
        Output output = judging.output().output(surroundings, inputs.files());
        Assessing assessing = judging.assess(inputs, surroundings);
        return assessing.finish(surroundings, judging.failOn(), () -> write(assessing, chosen, output));
    }

    private void write(Assessing assessing, Format chosen, Output output) {
        List<AssessedTracker> assessed = assessing.assessed();
        switch (chosen) {
            case JSON ->
                output.write(out -> {
                    if (assessing.several()) {
                        AssessmentJsonWriter.writeAll(assessed, out);
                    } else {
                        AssessmentJsonWriter.write(assessed.get(0), out);
                    }
                });
            case TABLE -> {
                Page page = output.page(surroundings.page());
                output.print(assessed.stream()
                        .map(tracker -> AssessmentText.of(tracker, page))
                        .collect(Collectors.joining("\n\n")));
            }
        }
    }
}
