package org.counciltracker.rules.cases;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counciltracker.text.EditDistance;

/** Orders the right names by how near they are to a wrong one, so that the one meant comes first. */
final class Nearest {

    /** Of many names only these are told. */
    private static final int TOLD = 12;

    private Nearest() {}

    /** Returns the right names, the nearest first, as a list in words; of many the nearest only. */
    static String of(String wrong, Collection<String> right) {
        List<String> sorted = sorted(wrong, right);
        return sorted.stream().limit(TOLD).collect(Collectors.joining(", ")) + (sorted.size() > TOLD ? ", …" : "");
    }

    /** Returns all right names, the nearest first. */
    static String all(String wrong, Collection<String> right) {
        return String.join(", ", sorted(wrong, right));
    }

    /** Returns the nearest few. */
    static String few(String wrong, Collection<String> right) {
        return sorted(wrong, right).stream().limit(3).collect(Collectors.joining(", "));
    }

    private static List<String> sorted(String wrong, Collection<String> right) {
        return right.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int distance(String one, String other) {
        return EditDistance.between(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
