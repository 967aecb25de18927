package org.counciltracker.rules.internal;

import java.util.Collection;
import java.util.List;
import org.counciltracker.text.NearestNames;

/** Offers the right names where a name is wrong: the nearest first, then all of them where they are not too many. */
final class DrlNames {

    /** More names than these are not read to the end, so where something is near only that is told. */
    private static final int READABLE = 24;

    private static final int OFFERED = 3;

    private DrlNames() {}

    /** Returns the names that a wrong one may stand for, the nearest first. */
    static List<String> near(String wrong, Collection<String> names) {
        return NearestNames.near(wrong, names).stream().limit(OFFERED).toList();
    }

    /**
     * Returns what follows on a wrong name.
     *
     * @param wrong the name
     * @param title what the names are, such as {@code Values are}
     * @param names the names that would be right
     * @return such as {@code  Maybe OPEN. Values are: OPEN, COMPLETED.} with a space before it
     */
    static String offer(String wrong, String title, Collection<String> names) {
        List<String> near = near(wrong, names);
        String maybe = near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + ".";
        boolean told = names.isEmpty() || (names.size() > READABLE && !near.isEmpty());
        return told ? maybe : "%s %s: %s.".formatted(maybe, title, String.join(", ", names));
    }
}
