package org.counciltracker.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which offices are closed, asked for year by year, so that a calendar needs no first and no last year.
 *
 * <p>Implementations are immutable and thread-safe: the same year always has the same days. Two that stand for the same
 * days should be equal.
 */
@FunctionalInterface
public interface HolidayCalendar {

    /**
     * Returns the holidays of a year.
     *
     * @param year the year
     * @return its holidays; those at weekends make no difference
     */
    Set<LocalDate> in(int year);

    /**
     * Returns what to call these days after "the", such as {@code bank holidays of England}.
     *
     * @return words for people
     */
    default String displayName() {
        return "bank holidays given";
    }
}
