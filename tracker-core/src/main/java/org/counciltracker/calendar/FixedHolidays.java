package org.counciltracker.calendar;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * Holidays that were listed, whatever their years.
 *
 * @param days all of them
 */
record FixedHolidays(ImmutableSortedSet<LocalDate> days) implements HolidayCalendar {

    @Override
    public Set<LocalDate> in(int year) {
        return days.subSet(LocalDate.of(year, Month.JANUARY, 1), true, LocalDate.of(year, Month.DECEMBER, 31), true);
    }

    @Override
    public String toString() {
        return days.toString();
    }
}
