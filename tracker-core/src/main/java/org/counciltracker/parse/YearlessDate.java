package org.counciltracker.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.calendar.FinancialYear;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or quarter without a year as updates begin with it: "14th May", "3/9", "Feb", "Q2", and "Oct 24" with a year that only
 * the words round it can tell from a day.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 * @param month the month, or the first of the quarter
 * @param day the day, or null for a month or a quarter
 * @param quarter the quarter of the financial year, 0 where it is none
 * @param written the year of two digits behind a month, or the first of the two behind a quarter; null as a rule
 */
record YearlessDate(
        int start,
        int end,
        Month month,
        @Nullable Integer day,
        int quarter,
        @Nullable Integer written) {

    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\p{N}_/=&@.-])(?:(?<num>\\d{1,2})[./](?<numMonth>\\d{1,2})(?![./\\d%]|\\p{L})"
                    + "|(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<dayMonth>" + MonthWords.REGEX
                    + ")(?!\\p{L})(?![ -]?['’]?\\d)\\.?"
                    + "|(?<month>" + MonthWords.REGEX
                    + ")(?!\\p{L})\\.?(?: (?<written>[1-3]\\d)(?![\\d/.:,%]|st|nd|rd|th| ?\\p{Ll}))?"
                    + "|(?:q|qtr|quarter) ?(?<quarter>[1-4])(?![\\d.])(?:,? (?:of )?(?:20)?(?<from>\\d\\d)[/–-](?:20)?(?<to>\\d\\d)(?![\\d/]))?)",
            Pattern.CASE_INSENSITIVE);
    private static final int FIRST_QUARTER_BEGINS = 4;

    static Matcher matcher(String cell) {
        return FORM.matcher(cell);
    }

    /** Returns what a match stands for, or null where the calendar has no such day, or the two years don't follow each other. */
    static @Nullable YearlessDate of(Matcher match) {
        String quarter = match.group("quarter");
        if (quarter != null) {
            int number = Integer.parseInt(quarter);
            Integer from = match.group("from") == null ? null : Integer.valueOf(match.group("from"));
            boolean odd = from != null && (from + 1) % 100 != Integer.parseInt(match.group("to"));
            int first = (FIRST_QUARTER_BEGINS + 3 * (number - 1) - 1) % 12 + 1;
            return odd ? null : new YearlessDate(match.start(), match.end(), Month.of(first), null, number, from);
        }
        if (match.group("month") != null) {
            String written = match.group("written");
            Month month = month(match.group("month"));
            Integer year = written == null ? null : Integer.valueOf(written);
            return new YearlessDate(match.start(), match.end(), month, null, 0, year);
        }
        boolean figures = match.group("num") != null;
        try {
            int day = Integer.parseInt(match.group(figures ? "num" : "day"));
            Month month =
                    figures ? Month.of(Integer.parseInt(match.group("numMonth"))) : month(match.group("dayMonth"));
            MonthDay.of(month, day);
            return new YearlessDate(match.start(), match.end(), month, day, 0, null);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static Month month(String word) {
        return MonthWords.month(word.toLowerCase(Locale.ROOT));
    }

    boolean isDay() {
        return day != null;
    }

    /** Returns the first day of it in a year, which for "29 February" may be a day earlier. */
    LocalDate first(int year) {
        int of = day == null ? 1 : day;
        return LocalDate.of(
                year,
                month,
                Math.min(of, month.length(YearMonth.of(year, month).atDay(1).isLeapYear())));
    }

    /** Returns the last one that begins up to a day. */
    LocalDate before(LocalDate limit) {
        LocalDate same = first(limit.getYear());
        return same.isAfter(limit) ? first(limit.getYear() - 1) : same;
    }

    /** Returns the first one that ends on a day or later. */
    LocalDate after(LocalDate limit) {
        for (int year = limit.getYear() - 1; ; year++) {
            if (!last(first(year)).isBefore(limit)) {
                return first(year);
            }
        }
    }

    /** Returns the last day, where the first is known. */
    LocalDate last(LocalDate first) {
        if (quarter > 0) {
            return YearMonth.from(first).plusMonths(2).atEndOfMonth();
        }
        return day == null ? YearMonth.from(first).atEndOfMonth() : first;
    }

    /** Returns the date that begins with a day, or null for a quarter. */
    @Nullable
    PartialDate date(LocalDate first) {
        return quarter > 0 ? null : day == null ? PartialDate.of(YearMonth.from(first)) : PartialDate.of(first);
    }

    /** Returns the quarter that begins with a day, or null where this is none. */
    @Nullable
    ReportingPeriod period(LocalDate first) {
        int year = first.getYear() - (quarter == 4 ? 1 : 0);
        return quarter > 0 ? ReportingPeriod.quarter(new FinancialYear(year), quarter) : null;
    }
}
