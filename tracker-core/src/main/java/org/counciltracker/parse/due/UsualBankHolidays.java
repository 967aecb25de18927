package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import org.counciltracker.calendar.HolidayCalendar;
import org.counciltracker.calendar.WorkingDays;

/**
 * The bank holidays that come round every year in England and Wales, by which "ten working days" are counted until someone
 * gives the body's own. Those proclaimed for one year, such as 19 September 2022, aren't among them.
 */
record UsualBankHolidays() implements HolidayCalendar {

    static final WorkingDays WORKING_DAYS = WorkingDays.WEEKDAYS.without(new UsualBankHolidays());

    @Override
    public Set<LocalDate> in(int year) {
        return ImmutableSet.copyOf(NamedDays.bankHolidays(year));
    }

    @Override
    public String displayName() {
        return "usual bank holidays of England and Wales";
    }
}
