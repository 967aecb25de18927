package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.cli.render.AssessmentText;
import org.counciltracker.cli.render.Page;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.TrackerReadException;
import org.counciltracker.io.json.AssessmentJsonWriter;
import org.counciltracker.model.Tracker;
import org.counciltracker.parties.Parties;
import org.counciltracker.rules.RulesEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            converter = Choices.OfFailOn.class,
            split = ",",
            description = "End with exit code 1 if any is found. One or more of: ${COMPLETION-CANDIDATES}.")
    private Set<FailOn> failOn = EnumSet.noneOf(FailOn.class);

    AssessCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Inputs inputs =
                Inputs.of(files.stream().map(surroundings.folder()::resolve).toList());
        Format format = outputOptions.format();
        Output output = outputOptions.output(surroundings, inputs.files());
        AsOf asOf = asOfOptions.asOf(surroundings);
        Parties parties = partyOptions.parties(surroundings);
        RulesEngine engine = ruleOptions.engine(surroundings);
        List<AssessedTracker> assessed = assess(inputs.files(), engine, asOf, parties);
        inputs.faults().forEach(surroundings.err()::println);
        if (!assessed.isEmpty()) {
            write(assessed, format, output, inputs.several());
        }
        if (assessed.size() < inputs.files().size() || !inputs.faults().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        return tellFound(assessed) ? ExitCode.FOUND : ExitCode.DONE;
    }

    /** What can't be read is told and left out. */
    private List<AssessedTracker> assess(List<Path> inputs, RulesEngine engine, AsOf asOf, Parties parties) {
        List<AssessedTracker> assessed = new ArrayList<>();
        for (Path input : inputs) {
            try {
                Tracker tracker = parties.applyTo(TrackerFiles.read(input).tracker());
                assessed.add(engine.assess(tracker, asOf));
            } catch (TrackerReadException e) {
                surroundings.err().println(e.getMessage());
            }
        }
        return assessed;
    }

    private void write(List<AssessedTracker> assessed, Format format, Output output, boolean several) {
        switch (format) {
            case JSON ->
                output.write(out -> {
                    if (several) {
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

    private boolean tellFound(List<AssessedTracker> assessed) {
        List<String> found = failOn.stream()
                .sorted()
                .flatMap(what -> what.found(assessed).stream())
                .toList();
        if (!found.isEmpty()) {
            surroundings.err().println("Found, as --fail-on asks: %s.".formatted(String.join(", ", found)));
        }
        return !found.isEmpty();
    }
}
