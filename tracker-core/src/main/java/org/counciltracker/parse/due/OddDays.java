package org.counciltracker.parse.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.parse.MonthWords;
import org.counciltracker.text.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Days that the calendar doesn't have, where it is plain what was meant: a 31st of April is its last day, and 09/30/2022 was
 * written month first. Both are told to the reader, and anything else, such as 45/13/2022, is no day.
 */
final class OddDays {

    private static final Pattern FIGURES =
            Pattern.compile("(?<!\\d)(\\d{1,4}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{1,4})(?!\\d)");
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})(?!\\d)(?<middle>[^\\d]{0,12}?)(?<month>" + MonthWords.REGEX
                    + ")(?!\\p{L})[^\\d]{0,5}(?<year>\\d{2,4})");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<month>" + MonthWords.REGEX + ")(?!\\p{L})[^\\d]{0,3}(?<day>\\d{1,2})(?!\\d)[^\\d]{0,5}(?<year>\\d{4})");

    private OddDays() {}

    /** Returns the day that was meant, or null where that isn't plain. */
    static @Nullable DueSpan read(String words) {
        Matcher figures = FIGURES.matcher(words);
        if (figures.find()) {
            boolean iso = figures.group(1).length() == 4;
            int year = Integer.parseInt(figures.group(iso ? 3 : 1));
            int other = Integer.parseInt(figures.group(iso ? 1 : 3));
            int month = Integer.parseInt(figures.group(2));
            return day(other, month, year);
        }
        for (Pattern pattern : new Pattern[] {MONTH_FIRST, WORDS}) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.find()) {
                return day(
                        DayShapes.number(matcher, "year"), DayShapes.month(matcher), DayShapes.number(matcher, "day"));
            }
        }
        return null;
    }

    private static int century(int year) {
        return year < 100 ? 2000 + year : year;
    }

    /** Returns a day given by its numbers, with a doubt where the calendar hasn't quite that day. */
    static @Nullable DueSpan day(int year, int month, int day) {
        return inYear(century(year), month, day);
    }

    private static @Nullable DueSpan inYear(int year, int month, int day) {
        if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
            return day <= YearMonth.of(year, month).lengthOfMonth()
                    ? DueSpan.day(LocalDate.of(year, month, day), "that day")
                    : lastOf(year, month, day);
        }
        if (month > 12
                && month <= 31
                && day >= 1
                && day <= 12
                && month <= YearMonth.of(year, day).lengthOfMonth()) {
            return DueSpan.day(LocalDate.of(year, day, month), "that day")
                    .withDoubt("read month first, since there is no month " + month);
        }
        return null;
    }

    /** Returns the last day of a month that has no such day. */
    static DueSpan lastOf(int year, int month, int day) {
        YearMonth named = YearMonth.of(year, month);
        return DueSpan.day(named.atEndOfMonth(), "the last day of the month")
                .withDoubt("%s has no day %s".formatted(DateWords.of(named), day));
    }
}
