package org.counciltracker.io.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.calendar.FinancialYear;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.DateReader;
import org.counciltracker.parse.DateReader.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time that the heading of a column, or a title, speaks of: "Q1 progress", "Quarter 2 update 2024/25", "Progress to
 * September 2024", "Oct-24 update", "Year end".
 *
 * @param quarter the quarter of a financial year, 1 to 4; 0 for the whole year, -1 where the words name a month or day
 * @param year the financial year as written, or null
 * @param date the month or day as written, or null
 * @param rest the other words
 */
record PeriodWords(
        int quarter, @Nullable FinancialYear year, @Nullable PartialDate date, String rest) {

    private static final int LONGEST = 80;
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("1", 1),
            Map.entry("one", 1),
            Map.entry("first", 1),
            Map.entry("1st", 1),
            Map.entry("2", 2),
            Map.entry("two", 2),
            Map.entry("second", 2),
            Map.entry("2nd", 2),
            Map.entry("3", 3),
            Map.entry("three", 3),
            Map.entry("third", 3),
            Map.entry("3rd", 3),
            Map.entry("4", 4),
            Map.entry("four", 4),
            Map.entry("fourth", 4),
            Map.entry("4th", 4));
    private static final Pattern QUARTER = Pattern.compile(
            "(?i)\\b(?:(?:q|qtr|quarter)[ .-]?(?<after>[1-4]|one|two|three|four)|(?<before>first|second|third|fourth|1st|2nd|3rd|4th) quarter)\\b");
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?i)\\b(?:year[ -]end|end[ -]of[ -](?:the )?year|full[ -]year)\\b");
    private static final Pattern MID_YEAR = Pattern.compile("(?i)\\b(?:mid|half)[ -]year\\b");
    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)(?:20)?(?<from>\\d\\d) ?[/–-] ?(?:20)?(?<to>\\d\\d)(?![\\d/])");
    private static final Pattern GLUE =
            Pattern.compile("(?i)\\b(?:to|for|as|at|of|the|in|during|up|by|end|since|from|until|on)\\b|[-–—:,()]");

    /** Finds the period that a text speaks of. */
    static Optional<PeriodWords> find(String text) {
        if (text.length() > LONGEST || text.isBlank()) {
            return Optional.empty();
        }
        FinancialYear year = year(text);
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.find()) {
            String named = quarter.group("after") == null ? quarter.group("before") : quarter.group("after");
            int number = NUMBERS.getOrDefault(named.toLowerCase(Locale.ROOT), 0);
            return Optional.of(new PeriodWords(number, year, null, rest(without(text, quarter))));
        }
        Matcher mid = MID_YEAR.matcher(text);
        if (mid.find()) {
            return Optional.of(new PeriodWords(2, year, null, rest(without(text, mid))));
        }
        Matcher whole = WHOLE_YEAR.matcher(text);
        if (whole.find()) {
            return Optional.of(new PeriodWords(0, year, null, rest(without(text, whole))));
        }
        List<DateMention> dates = DateReader.find(text);
        if (dates.size() != 1) {
            return Optional.empty();
        }
        DateMention date = dates.get(0);
        String rest = text.substring(0, date.start()) + " " + text.substring(date.end());
        return Optional.of(new PeriodWords(-1, year, date.date(), rest(rest)));
    }

    private static String without(String text, Matcher match) {
        return text.substring(0, match.start()) + " " + text.substring(match.end());
    }

    private static String rest(String text) {
        return GLUE.matcher(YEARS.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Returns the one financial year that a text names, or null. */
    static @Nullable FinancialYear year(String text) {
        Set<FinancialYear> years = new HashSet<>();
        Matcher matcher = YEARS.matcher(text);
        while (matcher.find()) {
            int from = Integer.parseInt(matcher.group("from"));
            if ((from + 1) % 100 == Integer.parseInt(matcher.group("to"))) {
                years.add(new FinancialYear(2000 + from));
            }
        }
        return years.size() == 1 ? years.iterator().next() : null;
    }

    /** Returns whether these words head a column of updates: nothing else is said, or something that such columns are called. */
    boolean headsUpdates() {
        return rest.isEmpty()
                || HeaderLabels.find(rest)
                        .or(() -> HeaderGrammar.read(rest))
                        .filter(label -> label.fields().contains(Field.UPDATES))
                        .isPresent();
    }

    /** Returns the period, in a financial year that stands elsewhere where these words name none; null where none is known. */
    @Nullable
    ReportingPeriod period(@Nullable FinancialYear elsewhere) {
        if (date != null) {
            return date.day() == null ? ReportingPeriod.month(date.month()) : ReportingPeriod.day(date.last());
        }
        FinancialYear of = year == null ? elsewhere : year;
        if (of == null) {
            return null;
        }
        return quarter == 0 ? ReportingPeriod.year(of) : ReportingPeriod.quarter(of, quarter);
    }
}
