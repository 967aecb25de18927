package org.counciltracker.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.counciltracker.text.EditDistance;

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
                .filter(candidate -> EditDistance.between(word, candidate) <= most)
                .min(Comparator.comparingInt((String candidate) -> EditDistance.between(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
