package org.counciltracker.cli;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.assessment.AssessedTracker;
import picocli.CommandLine.Option;

/** What the run is to fail on. */
final class FailOnOptions {

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            converter = Choices.OfFailOn.class,
            split = ",",
            description = "End with exit code 1 if any is found. One or more of: ${COMPLETION-CANDIDATES}.")
    private Set<FailOn> failOn = EnumSet.noneOf(FailOn.class);

    /** Returns in words what was asked for and found. */
    List<String> found(Collection<AssessedTracker> assessed) {
        return failOn.stream()
                .sorted()
                .flatMap(what -> what.found(assessed).stream())
                .toList();
    }
}
