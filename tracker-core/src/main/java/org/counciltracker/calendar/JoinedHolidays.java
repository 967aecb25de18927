package org.counciltracker.calendar;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;

/**
 * The holidays of two calendars.
 *
 * @param one named first
 * @param other named after it
 */
record JoinedHolidays(HolidayCalendar one, HolidayCalendar other) implements HolidayCalendar {

    @Override
    public Set<LocalDate> in(int year) {
        return ImmutableSet.<LocalDate>builder()
                .addAll(one.in(year))
                .addAll(other.in(year))
                .build();
    }

    @Override
    public String displayName() {
        return one.displayName() + " and the " + other.displayName();
    }
}
