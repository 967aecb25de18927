package org.counciltracker.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.cli.render.ChaseText;
import org.counciltracker.io.csv.ChasingCsvWriter;
import org.counciltracker.io.json.ChasingJsonWriter;
import org.counciltracker.io.markdown.ChasingMarkdownWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "chase",
        description = "Lists for each responsible party what to chase it for: how hard, why, by when to respond, and"
                + " the words last received.",
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ChaseCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private Judging judging = new Judging();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Choices.OfChaseFormat.class,
            description = "One of: ${COMPLETION-CANDIDATES}. Default: what the name of OUT ends in, else text.")
    private @Nullable ChaseFormat format;

    ChaseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Inputs inputs = judging.inputs(surroundings);
        ChaseFormat chosen = judging.output().format(format, ChaseFormat.values());
        Output output = judging.output().output(surroundings, inputs.files());
        Assessing assessing = judging.assess(inputs, surroundings);
        return assessing.finish(surroundings, judging.failOn(), () -> write(assessing, chosen, output));
    }

    private void write(Assessing assessing, ChaseFormat chosen, Output output) {
        List<AssessedTracker> assessed = assessing.assessed();
        switch (chosen) {
            case TEXT ->
                output.print(assessed.stream()
                        .map(tracker -> ChaseText.of(tracker, output.page(surroundings.page())))
                        .collect(Collectors.joining("\n\n")));
            case JSON ->
                output.write(out -> {
                    if (assessing.several()) {
                        ChasingJsonWriter.writeAll(assessed, out);
                    } else {
                        ChasingJsonWriter.write(assessed.get(0), out);
                    }
                });
            case CSV -> output.write(out -> ChasingCsvWriter.writeAll(assessed, out));
            case MD -> output.write(out -> ChasingMarkdownWriter.writeAll(assessed, out));
        }
    }
}
