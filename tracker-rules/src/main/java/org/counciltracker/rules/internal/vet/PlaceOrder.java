package org.counciltracker.rules.internal.vet;

import java.util.Comparator;
import org.counciltracker.rules.pack.PackProblem;

/** The order in which problems are told: by file, then line, then words. This class has no state, and is thread-safe. */
final class PlaceOrder {

    static final Comparator<PackProblem> BY_PLACE = Comparator.comparing(PlaceOrder::file)
            .thenComparingInt(PlaceOrder::line)
            .thenComparing(PackProblem::toString);

    private PlaceOrder() {}

    private static String file(PackProblem problem) {
        return problem.place().replaceFirst(":\\d+$", "");
    }

    private static int line(PackProblem problem) {
        String digits = problem.place().substring(file(problem).length());
        return digits.isEmpty() ? 0 : Integer.parseInt(digits.substring(1));
    }
}
