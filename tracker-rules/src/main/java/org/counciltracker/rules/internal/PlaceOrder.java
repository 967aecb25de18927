package org.counciltracker.rules.internal;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.rules.pack.PackProblem;

/** Orders problems as their author goes through the files. */
final class PlaceOrder {

    static final Comparator<PackProblem> BY_FILE_AND_LINE =
            Comparator.comparing(PlaceOrder::file).thenComparingInt(PlaceOrder::line);

    private static final Pattern LINE = Pattern.compile("^(.*):(\\d+)$");

    private PlaceOrder() {}

    private static String file(PackProblem problem) {
        Matcher line = LINE.matcher(problem.place());
        return line.matches() ? line.group(1) : problem.place();
    }

    private static int line(PackProblem problem) {
        Matcher line = LINE.matcher(problem.place());
        return line.matches() ? Integer.parseInt(line.group(2)) : 0;
    }
}
