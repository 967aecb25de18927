package org.counciltracker.parse;

import com.google.common.collect.ImmutableMap;
import java.time.Month;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** The months as clerks write them, from {@code months.csv}. */
final class MonthWords {

    private static final ImmutableMap<String, Month> MONTHS = Resources.lines("months.csv").stream()
            .map(line -> line.split(",", 2))
            .collect(ImmutableMap.toImmutableMap(parts -> parts[0], parts -> Month.of(Integer.parseInt(parts[1]))));

    /** The words as one alternation, longer words first; to be matched without case. */
    static final String REGEX = MONTHS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|", "(?:", ")"));

    private MonthWords() {}

    static Month month(String word) {
        Month month = MONTHS.get(word.toLowerCase(Locale.ROOT));
        if (month == null) {
            throw new IllegalArgumentException("word (%s) must name a month.".formatted(word));
        }
        return month;
    }
}
