package org.counciltracker.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.cli.render.ExplanationText;
import org.counciltracker.cli.render.MeasureExplanationText;
import org.counciltracker.io.TrackerReadException;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.Outlook;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.text.NearestNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description =
                "Tells why an item has its status, rating and flags: what was asked, the words of each update that"
                        + " counted, the rules that fired and what they overruled, the dates, and what would change the verdict.",
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "FILE", description = "The tracker that the item stands in.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "REF", description = "The item's reference, such as R13/22.")
    private String reference = "";

    @Mixin
    private AsOfOptions asOfOptions = new AsOfOptions();

    @Mixin
    private ReadOptions readOptions = new ReadOptions();

    @Mixin
    private PartyOptions partyOptions = new PartyOptions();

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (reference.isBlank()) {
            throw new ParameterException(spec.commandLine(), "REF is empty.");
        }
        AsOf asOf = asOfOptions.asOf(surroundings);
        Supplier<RulesEngine> rules = ruleOptions.engine(surroundings);
        Tracker tracker = partyOptions.parties(surroundings).applyTo(read());
        RulesEngine engine = rules.get();
        AssessedTracker assessed = engine.assess(tracker, asOf);
        List<AssessedMeasure> measures = measures(assessed);
        if (!measures.isEmpty()) {
            surroundings
                    .out()
                    .print(measures.stream()
                            .map(measure -> MeasureExplanationText.of(assessed, measure, surroundings.page()))
                            .collect(Collectors.joining("\n\n")));
            return ExitCode.DONE;
        }
        List<Assessment> found = of(assessed);
        if (found.size() > 1) {
            surroundings
                    .out()
                    .print("%s items have the reference %s; here is each.\n\n\n".formatted(found.size(), reference));
        }
        String text = found.stream()
                .map(assessment -> ExplanationText.of(
                        assessed,
                        assessment,
                        Outlook.of(engine, tracker, asOf, assessment.item().key()),
                        surroundings.page()))
                .collect(Collectors.joining("\n\n"));
        surroundings.out().print(text);
        return ExitCode.DONE;
    }

    private Tracker read() {
        Path path = surroundings.folder().resolve(file);
        if (Files.isDirectory(path)) {
            throw Failure.unreadable("%s: is a folder. Name the file that holds the item.".formatted(file));
        }
        try {
            return readOptions.read(path);
        } catch (TrackerReadException e) {
            throw Failure.unreadable(e.getMessage());
        }
    }

    /** Returns the verdicts on the measures of the name. */
    private List<AssessedMeasure> measures(AssessedTracker assessed) {
        return assessed.measures().stream()
                .filter(judged -> judged.measure().name().equalsIgnoreCase(reference.strip()))
                .toList();
    }

    /** Returns the verdict on the item, or on all items of the reference: it may stand twice. */
    private List<Assessment> of(AssessedTracker assessed) {
        List<Assessment> found = assessed.assessments().stream()
                .filter(assessment -> assessment.item().reference().equals(Reference.of(reference))
                        || assessment.item().key().value().equalsIgnoreCase(reference))
                .toList();
        if (found.isEmpty()) {
            List<String> there = assessed.assessments().stream()
                    .map(assessment -> assessment.item().reference().toString())
                    .distinct()
                    .collect(Collectors.toCollection(ArrayList::new));
            assessed.measures().forEach(judged -> there.add(judged.measure().name()));
            throw new ParameterException(
                    spec.commandLine(),
                    "%s is not in %s.%s"
                            .formatted(
                                    reference,
                                    file,
                                    NearestNames.near(reference, there).stream()
                                            .findFirst()
                                            .map(" Maybe %s."::formatted)
                                            .orElse(
                                                    there.isEmpty()
                                                            ? " There are no items in it."
                                                            : " There are: %s.".formatted(String.join(", ", there)))));
        }
        return found;
    }
}
