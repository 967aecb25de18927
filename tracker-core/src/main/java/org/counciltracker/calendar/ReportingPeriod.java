package org.counciltracker.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time that a figure or a report of progress covers.
 *
 * <p>Quarters and years are financial unless they say otherwise: Q1 is April to June. The text form is one of {@code 2016-11-30},
 * {@code 2016-11}, {@code Q3 2016/17}, {@code YE 2016/17}, {@code FYTD 2016/17}, {@code FYTD 2016/17 to 2016-11}, {@code 2016}
 * and {@code 12 months to 2016-10}, and round-trips through {@link #parse}. Periods sort by their last day, shorter ones first.
 * This record is immutable and thread-safe.
 *
 * @param kind what sort of period it is; only periods of one kind can be set beside each other
 * @param first the first day
 * @param last the last day; of a year to date whose last month nobody wrote down, the last day of that year
 */
public record ReportingPeriod(Kind kind, LocalDate first, LocalDate last) implements Comparable<ReportingPeriod> {

    /** What sort of period it is. */
    public enum Kind {
        /** A figure as it stood on a day. */
        DAY,
        /** A calendar month. */
        MONTH,
        /** A quarter of a financial year. */
        QUARTER,
        /** A whole financial year. */
        YEAR,
        /** A financial year from its first day on, as far as it has gone. */
        YEAR_TO_DATE,
        /** A calendar year. */
        CALENDAR_YEAR,
        /** The twelve months up to and with some month. */
        TWELVE_MONTHS
    }

    private static final Comparator<ReportingPeriod> ORDER = Comparator.comparing(ReportingPeriod::last)
            .thenComparing(ReportingPeriod::first, Comparator.reverseOrder())
            .thenComparing(ReportingPeriod::kind);

    private static final Pattern TEXT =
            Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})|(?<month>\\d{4}-\\d{2})|(?<calendar>\\d{4})"
                    + "|Q(?<quarter>[1-4]) (?<of>\\d{4}/\\d{2})|YE (?<year>\\d{4}/\\d{2})"
                    + "|FYTD (?<running>\\d{4}/\\d{2})(?: to (?<to>\\d{4}-\\d{2}))?"
                    + "|12 months to (?<twelve>\\d{4}-\\d{2})");

    /**
     * Checks the order of the days.
     *
     * @param kind what sort of period it is
     * @param first the first day
     * @param last the last day
     * @throws IllegalArgumentException if {@code first} is after {@code last}
     */
    public ReportingPeriod {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("first (%s) must not be after last (%s).".formatted(first, last));
        }
    }

    /**
     * Obtains the period of a figure as it stood on a day.
     *
     * @param day the day
     * @return the period
     */
    public static ReportingPeriod day(LocalDate day) {
        return new ReportingPeriod(Kind.DAY, day, day);
    }

    /**
     * Obtains a month.
     *
     * @param month the month
     * @return the period
     */
    public static ReportingPeriod month(YearMonth month) {
        return new ReportingPeriod(Kind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Obtains a quarter of a financial year.
     *
     * @param year the financial year
     * @param quarter 1 for April to June, to 4 for January to March
     * @return the period
     * @throws IllegalArgumentException if there is no such quarter
     */
    public static ReportingPeriod quarter(FinancialYear year, int quarter) {
        LocalDate first = year.quarter(quarter);
        return new ReportingPeriod(Kind.QUARTER, first, first.plusMonths(3).minusDays(1));
    }

    /**
     * Obtains a whole financial year.
     *
     * @param year the financial year
     * @return the period
     */
    public static ReportingPeriod year(FinancialYear year) {
        return new ReportingPeriod(Kind.YEAR, year.first(), year.last());
    }

    /**
     * Obtains a financial year to date whose last month is not known.
     *
     * @param year the financial year
     * @return the period, which ends with the year
     */
    public static ReportingPeriod toDate(FinancialYear year) {
        return new ReportingPeriod(Kind.YEAR_TO_DATE, year.first(), year.last());
    }

    /**
     * Obtains the financial year up to and with a month.
     *
     * @param last the last month
     * @return the period
     */
    public static ReportingPeriod toDate(YearMonth last) {
        LocalDate end = last.atEndOfMonth();
        return new ReportingPeriod(Kind.YEAR_TO_DATE, FinancialYear.of(end).first(), end);
    }

    /**
     * Obtains a calendar year.
     *
     * @param year the year
     * @return the period
     */
    public static ReportingPeriod calendarYear(Year year) {
        return new ReportingPeriod(
                Kind.CALENDAR_YEAR, year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /**
     * Obtains the twelve months up to and with a month.
     *
     * @param last the last month
     * @return the period
     */
    public static ReportingPeriod twelveMonths(YearMonth last) {
        return new ReportingPeriod(Kind.TWELVE_MONTHS, last.minusMonths(11).atDay(1), last.atEndOfMonth());
    }

    /**
     * Obtains a period from its text.
     *
     * @param text one of the forms listed above
     * @return the period
     * @throws IllegalArgumentException if the text has another form
     * @throws java.time.DateTimeException if it names a day or month that doesn't exist
     */
    public static ReportingPeriod parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "text (%s) must be a reporting period such as 2016-11, Q3 2016/17, YE 2016/17 or FYTD 2016/17."
                            .formatted(text));
        }
        if (matcher.group("quarter") != null) {
            return quarter(FinancialYear.parse(matcher.group("of")), Integer.parseInt(matcher.group("quarter")));
        }
        if (matcher.group("running") != null) {
            return running(FinancialYear.parse(matcher.group("running")), matcher.group("to"));
        }
        return given(matcher, "day", day -> day(LocalDate.parse(day)))
                .or(() -> given(matcher, "month", month -> month(YearMonth.parse(month))))
                .or(() -> given(matcher, "calendar", year -> calendarYear(Year.parse(year))))
                .or(() -> given(matcher, "year", year -> year(FinancialYear.parse(year))))
                .orElseGet(() -> twelveMonths(YearMonth.parse(matcher.group("twelve"))));
    }

    private static Optional<ReportingPeriod> given(
            Matcher matcher, String group, Function<String, ReportingPeriod> read) {
        return Optional.ofNullable(matcher.group(group)).map(read);
    }

    private static ReportingPeriod running(FinancialYear year, @Nullable String to) {
        if (to == null) {
            return toDate(year);
        }
        ReportingPeriod period = toDate(YearMonth.parse(to));
        if (!period.first().equals(year.first())) {
            throw new IllegalArgumentException("month (%s) must lie in the financial year (%s).".formatted(to, year));
        }
        return period;
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        return ORDER.compare(this, other);
    }

    /** Returns the text form, such as {@code Q3 2016/17}. */
    @Override
    public String toString() {
        return switch (kind) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> "Q%s %s".formatted(financialQuarter(), FinancialYear.of(first));
            case YEAR -> "YE " + FinancialYear.of(first);
            case YEAR_TO_DATE -> "FYTD " + FinancialYear.of(first) + upTo();
            case CALENDAR_YEAR -> Year.from(first).toString();
            case TWELVE_MONTHS -> "12 months to " + YearMonth.from(last);
        };
    }

    private int financialQuarter() {
        return (first.getMonthValue() + 8) % 12 / 3 + 1;
    }

    private String upTo() {
        return last.equals(FinancialYear.of(first).last()) ? "" : " to " + YearMonth.from(last);
    }
}
