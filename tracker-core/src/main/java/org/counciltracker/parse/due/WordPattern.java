package org.counciltracker.parse.due;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns of phrases in word lists: words in their order, where bars part those that may stand for each other. */
final class WordPattern {

    private WordPattern() {}

    /** Returns the pattern of a phrase such as {@code extended to|until}, for texts in which any space may part words. */
    static String of(String phrase) {
        return Arrays.stream(phrase.split(" ", -1))
                .map(word -> Arrays.stream(word.split("\\|", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?:", ")")))
                .collect(Collectors.joining("[\\s\\u00a0]+"));
    }

    /** Returns a pattern that finds any of some patterns as whole words, in any case. */
    static Pattern wholeWords(String patterns) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + patterns + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }
}
