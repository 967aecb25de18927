package org.counciltracker.parse;

import com.google.common.collect.ImmutableMap;
import java.time.Month;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.counciltracker.text.WordList;

/** The months as clerks write them, from {@code months.csv}. The functions here are pure and thread-safe. */
public final class MonthWords {

    private static final ImmutableMap<String, Month> MONTHS = WordList.lines(MonthWords.class, "months.csv").stream()
            .map(line -> line.split(",", 2))
            .collect(ImmutableMap.toImmutableMap(parts -> parts[0], parts -> Month.of(Integer.parseInt(parts[1]))));

    /** The words as one alternation, longer words first; to be matched without case. */
    public static final String REGEX = MONTHS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|", "(?:", ")"));

    private MonthWords() {}

    /**
     * Returns the words.
     *
     * @return all of them, in small letters
     */
    public static Set<String> all() {
        return MONTHS.keySet();
    }

    /**
     * Returns the month that a word names.
     *
     * @param word a word of {@link #REGEX}, in any case
     * @return the month
     * @throws IllegalArgumentException if the word names none
     */
    public static Month month(String word) {
        Month month = MONTHS.get(word.toLowerCase(Locale.ROOT));
        if (month == null) {
            throw new IllegalArgumentException("word (%s) must name a month.".formatted(word));
        }
        return month;
    }
}
