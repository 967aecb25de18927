package org.counciltracker.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which word was meant. */
final class Nearest {

    private Nearest() {}

    /**
     * Returns the candidate that takes the fewest changes of single letters, if at most a third of the word changes.
     *
     * @param word what was typed
     * @param candidates what might have been meant
     * @return the nearest candidate, the first in alphabetical order where several are as near
     */
    static Optional<String> to(String word, Collection<String> candidates) {
        int most = word.length() / 3;
        return candidates.stream()
                .filter(candidate -> changes(word, candidate) <= most)
                .min(Comparator.comparingInt((String candidate) -> changes(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance, one row at a time. */
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
