package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.io.TrackerReadException;
import org.counciltracker.model.Tracker;
import org.counciltracker.parties.Parties;
import org.counciltracker.rules.RulesEngine;

/**
 * The inputs of a command, read and assessed. What can't be read is left out, and the others are still done.
 *
 * @param assessed the trackers that could be read, in the order of the inputs
 * @param faults what couldn't be read, each in words for people
 * @param several whether more than one tracker may have been meant, so that the result is a list even where it holds one
 */
record Assessing(List<AssessedTracker> assessed, List<String> faults, boolean several) {

    /** Reads and assesses; a file is read while the standard rules are still being made ready. */
    static Assessing of(
            Inputs inputs,
            ReadOptions reading,
            Parties parties,
            Supplier<RulesEngine> engine,
            AsOf asOf,
            Surroundings surroundings) {
        List<AssessedTracker> assessed = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try (Progress progress = Progress.on(surroundings)) {
            for (Path input : inputs.files()) {
                String which = inputs.files().size() == 1
                        ? String.valueOf(input.getFileName())
                        : "%s, %s of %s"
                                .formatted(
                                        input.getFileName(),
                                        assessed.size() + faults.size() + 1,
                                        inputs.files().size());
                try {
                    progress.step("reading " + which);
                    Tracker tracker = parties.applyTo(reading.read(input));
                    progress.step("judging " + which);
                    assessed.add(engine.get().assess(tracker, asOf).withContacts(parties));
                } catch (TrackerReadException e) {
                    faults.add(String.valueOf(e.getMessage()));
                }
            }
        }
        faults.addAll(inputs.faults());
        return new Assessing(assessed, faults, inputs.several());
    }

    /** Tells what can't be read, has the rest written, tells what was found, and returns how the command ends. */
    int finish(Surroundings surroundings, FailOnOptions failOn, Runnable writing) {
        faults.forEach(surroundings.err()::println);
        if (!assessed.isEmpty()) {
            writing.run();
        }
        List<String> found = failOn.found(assessed);
        if (!found.isEmpty()) {
            surroundings.err().println("Found, as --fail-on asks: %s.".formatted(String.join(", ", found)));
        }
        if (!faults.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        return found.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }
}
