package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.cli.render.ChaseText;
import org.counciltracker.io.csv.ChasingCsvWriter;
import org.counciltracker.io.json.ChasingJsonWriter;
import org.counciltracker.io.markdown.ChasingMarkdownWriter;
import org.counciltracker.parties.Parties;
import org.counciltracker.rules.RulesEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "chase",
        description = "Lists for each responsible party what to chase it for: how hard, why, by when to respond, and"
                + " the words last received.",
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ChaseCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Trackers to read, or folders of them.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private AsOfOptions asOfOptions = new AsOfOptions();

    @Mixin
    private ChaseOutputOptions outputOptions = new ChaseOutputOptions();

    @Mixin
    private PartyOptions partyOptions = new PartyOptions();

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    @Mixin
    private FailOnOptions failOnOptions = new FailOnOptions();

    ChaseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Inputs inputs =
                surroundings.inputs(files, List.of(asOfOptions.files(), partyOptions.files(), outputOptions.files()));
        ChaseFormat format = outputOptions.format();
        Output output = outputOptions.output(surroundings, inputs.files());
        AsOf asOf = asOfOptions.asOf(surroundings);
        Parties parties = partyOptions.parties(surroundings);
        RulesEngine engine = ruleOptions.engine(surroundings);
        Assessing assessing = Assessing.of(inputs, parties, engine, asOf, surroundings);
        return assessing.finish(surroundings, failOnOptions, () -> write(assessing, format, output));
    }

    private void write(Assessing assessing, ChaseFormat format, Output output) {
        List<AssessedTracker> assessed = assessing.assessed();
        switch (format) {
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
