package org.counciltracker.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Tells which of the right names a wrong one may stand for: a hint for people, never a verdict.
 *
 * <p>Case, underscores and the dollar of a variable cost nothing, and letters in another order are one slip of the hand. This
 * class has no state; its functions are pure and thread-safe.
 *
 * <pre>{@code
 * NearestNames.near("opne", List.of("OPEN", "CLOSED")); // [OPEN]
 * }</pre>
 */
public final class NearestNames {

    /** Of the letters of the longer name, at most one in this many differs where two are near. */
    private static final int ONE_IN = 3;

    private NearestNames() {}

    /**
     * Returns the names that a wrong one may stand for.
     *
     * @param wrong the wrong name
     * @param names the right names
     * @return those of which at most a third of the letters differs, the nearest first; never {@code wrong} itself
     */
    public static List<String> near(String wrong, Collection<String> names) {
        String key = key(wrong);
        return sorted(wrong, names).stream()
                .filter(name -> !name.equals(wrong))
                .filter(name -> distance(key, key(name))
                        <= Math.max(key.length(), key(name).length()) / ONE_IN)
                .toList();
    }

    /**
     * Returns all names, however far they are.
     *
     * @param wrong the wrong name
     * @param names the right names
     * @return each once, the nearest first; of those as near, the ones that begin with the wrong one, then by the alphabet
     */
    public static List<String> sorted(String wrong, Collection<String> names) {
        String key = key(wrong);
        return names.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String name) -> distance(key, key(name)))
                        .thenComparing(name -> !key(name).startsWith(key))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int distance(String one, String other) {
        return Arrays.equals(letters(one), letters(other))
                ? Math.min(1, EditDistance.between(one, other))
                : EditDistance.between(one, other);
    }

    private static int[] letters(String key) {
        return key.chars().sorted().toArray();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("$", "");
    }
}
