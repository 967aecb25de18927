package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.io.TrackerReadException;
import org.counciltracker.model.Tracker;
import org.counciltracker.parties.Parties;
import org.counciltracker.rules.RulesEngine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which trackers are judged, and how: what all commands that judge whole trackers have in common. */
final class Judging {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Trackers to read, or folders of them.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private AsOfOptions asOfOptions = new AsOfOptions();

    @Mixin
    private ReadOptions readOptions = new ReadOptions();

    @Mixin
    private PartyOptions partyOptions = new PartyOptions();

    @Mixin
    private OutputOptions outputOptions = new OutputOptions();

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    @Mixin
    private FailOnOptions failOnOptions = new FailOnOptions();

    OutputOptions output() {
        return outputOptions;
    }

    FailOnOptions failOn() {
        return failOnOptions;
    }

    /** Returns the files to read, among which are none that an option names. */
    Inputs inputs(Surroundings surroundings) {
        return inputs(surroundings, List.of());
    }

    /**
     * Returns the files to read, among which are none that an option names.
     *
     * @param more files that options of one command name
     */
    Inputs inputs(Surroundings surroundings, List<Path> more) {
        List<Path> others = Stream.of(asOfOptions.files(), partyOptions.files(), outputOptions.files(), more)
                .flatMap(List::stream)
                .toList();
        return Inputs.of(surroundings.resolved(files), surroundings.resolved(others));
    }

    /** Reads and judges them. Options that make no sense are told before any work is done. */
    Assessing assess(Inputs inputs, Surroundings surroundings) {
        AsOf asOf = asOfOptions.asOf(surroundings);
        Parties parties = partyOptions.parties(surroundings);
        Supplier<RulesEngine> engine = ruleOptions.engine(surroundings);
        return Assessing.of(inputs, readOptions, parties, engine, asOf, surroundings);
    }

    /** Reads an earlier edition and judges it at the last day that it can have been published for. */
    AssessedTracker assessEdition(Path file, Surroundings surroundings) {
        try {
            Tracker tracker = partyOptions
                    .parties(surroundings)
                    .applyTo(readOptions.read(surroundings.folder().resolve(file)));
            AsOf asOf = asOfOptions.asOf(surroundings);
            AsOf published = tracker.edition() == null
                    ? asOf
                    : asOf.withDate(tracker.edition().date().last());
            return ruleOptions.engine(surroundings).get().assess(tracker, published);
        } catch (TrackerReadException e) {
            throw Failure.unreadable(e.getMessage());
        }
    }
}
