package org.counciltracker.rules.internal.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.rules.pack.PackProblem;

/** Gathers what lints find, so that an author sees all of it at once and in the order of the files. Not thread-safe. */
final class Findings {

    private final Set<PackProblem> found = new LinkedHashSet<>();

    /** Adds what an engine takes. */
    void advise(RuleText rule, int line, String message) {
        found.add(PackProblem.advice(rule.place(line), rule.id(), message));
    }

    /** Adds what no engine takes, or what fails when the rule fires. */
    void refuse(RuleText rule, int line, String message) {
        found.add(PackProblem.inRule(rule.place(line), rule.id(), message));
    }

    void add(PackProblem problem) {
        found.add(problem);
    }

    /** Returns the problems by file and line. */
    List<PackProblem> sorted() {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing((PackProblem problem) -> file(problem.place()))
                .thenComparingInt(problem -> line(problem.place())));
        return sorted;
    }

    private static String file(String place) {
        int colon = place.lastIndexOf(':');
        return colon < 0 ? place : place.substring(0, colon);
    }

    private static int line(String place) {
        int colon = place.lastIndexOf(':');
        return colon < 0 ? 0 : Integer.parseInt(place.substring(colon + 1));
    }
}
