package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.cli.render.AssessmentText;
import org.counciltracker.cli.render.Page;
import org.counciltracker.io.json.AssessmentJsonWriter;
import org.counciltracker.parties.Parties;
import org.counciltracker.rules.RulesEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "assess",
        description = "Reads trackers, gives each item its status and rating, flags what is overdue or stale, and"
                + " lists whom to chase.",
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class AssessCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Trackers to read, or folders of them.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private AsOfOptions asOfOptions = new AsOfOptions();

    @Mixin
    private PartyOptions partyOptions = new PartyOptions();

    @Mixin
    private OutputOptions outputOptions = new OutputOptions();

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    @Mixin
    private FailOnOptions failOnOptions = new FailOnOptions();

    AssessCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Inputs inputs =
                surroundings.inputs(files, List.of(asOfOptions.files(), partyOptions.files(), outputOptions.files()));
        Format format = outputOptions.format();
        Output output = outputOptions.output(surroundings, inputs.files());
        AsOf asOf = asOfOptions.asOf(surroundings);
        Parties parties = partyOptions.parties(surroundings);
        RulesEngine engine = ruleOptions.engine(surroundings);
        Assessing assessing = Assessing.of(inputs, parties, engine, asOf, surroundings);
        return assessing.finish(surroundings, failOnOptions, () -> write(assessing, format, output));
    }

    private void write(Assessing assessing, Format format, Output output) {
        List<AssessedTracker> assessed = assessing.assessed();
        switch (format) {
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
