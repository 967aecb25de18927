package org.counciltracker.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.counciltracker.text.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a month whose day nobody wrote down.
 *
 * <p>Trackers date a meeting "February 2020" and an update "15/09/2020"; both are this. The text form is that of
 * ISO 8601 with reduced precision, {@code 2020-02} or {@code 2020-09-15}, and round-trips through {@link #parse}. Dates
 * sort by their first day, a month before the days in it. This record is immutable and thread-safe.
 *
 * @param month the month
 * @param day the day of the month, from 1, or null where only the month is known
 */
public record PartialDate(YearMonth month, @Nullable Integer day) implements Comparable<PartialDate> {

    /**
     * Checks that the month has the day.
     *
     * @param month the month
     * @param day the day of the month, from 1, or null where only the month is known
     * @throws DateTimeException if the month has no such day
     */
    public PartialDate {
        if (day != null) {
            LocalDate.of(month.getYear(), month.getMonth(), day);
        }
    }

    /**
     * Obtains the given day.
     *
     * @param date the day
     * @return the day as a partial date
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(YearMonth.from(date), date.getDayOfMonth());
    }

    /**
     * Obtains the given month.
     *
     * @param month the month
     * @return the month as a partial date
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month, null);
    }

    /**
     * Obtains a date from its ISO 8601 text.
     *
     * @param text {@code yyyy-MM} or {@code yyyy-MM-dd}
     * @return the date
     * @throws DateTimeException if the text has another form
     */
    public static PartialDate parse(String text) {
        return text.length() > 7 ? of(LocalDate.parse(text)) : of(YearMonth.parse(text));
    }

    /**
     * Returns the first day that this may mean.
     *
     * @return the day itself, or the first of the month
     */
    public LocalDate first() {
        return month.atDay(day == null ? 1 : day);
    }

    /**
     * Returns the last day that this may mean.
     *
     * @return the day itself, or the last of the month
     */
    public LocalDate last() {
        return day == null ? month.atEndOfMonth() : month.atDay(day);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byMonth = month.compareTo(other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day == null ? 0 : day, other.day == null ? 0 : other.day);
    }

    /** Returns the ISO 8601 text, {@code 2020-02} or {@code 2020-09-15}. */
    @Override
    public String toString() {
        return day == null ? month.toString() : first().toString();
    }

    /**
     * Returns the date as council papers write it.
     *
     * @return such as {@code 3 February 2023} or {@code February 2023}
     */
    public String inWords() {
        return day == null ? DateWords.of(month) : DateWords.of(first());
    }
}
