package org.counciltracker.rules.pack;

import java.util.Collection;
import java.util.stream.Collectors;
import org.counciltracker.text.NearestNames;

/** Names what could have been meant where a name is wrong. This class has no state; its function is pure. */
public final class Choices {

    /** More names than this are no help but a wall; the nearest are named instead. */
    private static final int MOST = 12;

    private static final int NEAREST = 5;

    private Choices() {}

    /**
     * Returns a sentence that names the valid choices.
     *
     * @param what what they are, in the plural, such as {@code rules}
     * @param wrong the name that isn't one of them
     * @param valid the names that are
     * @return all of them, in their order, or the nearest where there are more than {@value #MOST}
     */
    public static String of(String what, String wrong, Collection<String> valid) {
        if (valid.isEmpty()) {
            return "There are no %s.".formatted(what);
        }
        if (valid.size() <= MOST) {
            return "The %s are: %s.".formatted(what, String.join(", ", valid));
        }
        return "The nearest of %s %s are: %s.".formatted(valid.size(), what, nearest(wrong, valid, NEAREST));
    }

    /**
     * Returns what a wrong name must be one of.
     *
     * @param wrong the name that isn't one of them
     * @param valid the names that are
     * @return such as {@code one of: no, yes}, or {@code one of 44, such as} the nearest, where there are more than {@value #MOST}
     */
    public static String oneOf(String wrong, Collection<String> valid) {
        return valid.size() <= MOST
                ? "one of: " + nearest(wrong, valid, MOST)
                : "one of %s, such as %s".formatted(valid.size(), nearest(wrong, valid, NEAREST));
    }

    private static String nearest(String wrong, Collection<String> valid, int most) {
        return NearestNames.sorted(wrong, valid).stream().limit(most).collect(Collectors.joining(", "));
    }
}
