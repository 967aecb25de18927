package org.counciltracker.rules.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.PackProblem.Weight;

/**
 * Leaves advice about a rule for later while the rule has errors. That it has no case, or can never fire, may be no more
 * than what the error makes of it, and its author mends that first. This class has no state.
 */
final class ErrorsFirst {

    private ErrorsFirst() {}

    static List<PackProblem> of(Collection<PackProblem> problems) {
        Set<String> wrong = new HashSet<>();
        problems.stream()
                .filter(problem -> problem.rule() != null && problem.weight() == Weight.ERROR)
                .forEach(problem -> wrong.add(rule(problem)));
        return problems.stream()
                .filter(problem ->
                        problem.rule() == null || problem.weight() == Weight.ERROR || !wrong.contains(rule(problem)))
                .toList();
    }

    /** A rule of the same id in another file is another rule. */
    private static String rule(PackProblem problem) {
        return problem.place().replaceFirst(":\\d+$", "") + " " + problem.rule();
    }
}
