package org.counciltracker.calendar;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which offices are open: Monday to Friday, less the bank holidays given.
 *
 * <p>This class is immutable and thread-safe.
 *
 * <pre>{@code
 * WorkingDays days = WorkingDays.WEEKDAYS.without(Set.of(LocalDate.of(2022, 9, 19)));
 * LocalDate day = days.minus(LocalDate.of(2022, 9, 21), 2); // 2022-09-16
 * }</pre>
 */
public final class WorkingDays {

    /** Monday to Friday, with no bank holidays known. */
    public static final WorkingDays WEEKDAYS = new WorkingDays(new FixedHolidays(ImmutableSortedSet.of()));

    private final HolidayCalendar holidays;

    private WorkingDays(HolidayCalendar holidays) {
        this.holidays = holidays;
    }

    /**
     * Obtains the weekdays less the given days, in place of any holidays known to this calendar.
     *
     * @param bankHolidays the days on which offices are closed; those at weekends make no difference
     * @return the working days
     */
    public WorkingDays without(Set<LocalDate> bankHolidays) {
        return without(new FixedHolidays(ImmutableSortedSet.copyOf(bankHolidays)));
    }

    /**
     * Obtains the weekdays less the days of a calendar, in place of any holidays known to this one.
     *
     * @param bankHolidays the days on which offices are closed, of any year
     * @return the working days
     */
    public WorkingDays without(HolidayCalendar bankHolidays) {
        return new WorkingDays(bankHolidays);
    }

    /**
     * Obtains these working days less further days, beside any holidays known to this calendar: a council that closes
     * between Christmas and New Year also keeps the bank holidays of its nation.
     *
     * @param closures further days on which offices are closed, of any year
     * @return the working days
     */
    public WorkingDays alsoWithout(HolidayCalendar closures) {
        return without(holidays()
                .<HolidayCalendar>map(known -> new JoinedHolidays(known, closures))
                .orElse(closures));
    }

    /**
     * Returns the calendar of the days on which offices are closed although they may fall on a weekday.
     *
     * @return the holidays, or empty for {@link #WEEKDAYS}, where nobody gave any
     */
    public Optional<HolidayCalendar> holidays() {
        return equals(WEEKDAYS) ? Optional.empty() : Optional.of(holidays);
    }

    /**
     * Returns whether offices are open on a day.
     *
     * @param day the day
     * @return whether it is a weekday and no holiday
     */
    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    private boolean isHoliday(LocalDate day) {
        return holidays.in(day.getYear()).contains(day);
    }

    /**
     * Returns the day that lies a number of working days before another.
     *
     * @param day the day to count back from, itself not counted
     * @param workingDays how many working days, not negative; 0 returns {@code day}
     * @return the last of the days counted, always a working day unless {@code workingDays} is 0
     * @throws IllegalArgumentException if {@code workingDays} is negative
     */
    public LocalDate minus(LocalDate day, int workingDays) {
        return step(day, workingDays, -1);
    }

    /**
     * Returns the day that lies a number of working days after another.
     *
     * @param day the day to count from, itself not counted
     * @param workingDays how many working days, not negative; 0 returns {@code day}
     * @return the last of the days counted, always a working day unless {@code workingDays} is 0
     * @throws IllegalArgumentException if {@code workingDays} is negative
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        return step(day, workingDays, 1);
    }

    private LocalDate step(LocalDate from, int workingDays, int direction) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("workingDays (%s) must not be negative.".formatted(workingDays));
        }
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingDays days && holidays.equals(days.holidays);
    }

    @Override
    public int hashCode() {
        return holidays.hashCode();
    }

    /** Returns the weekdays and the holidays left out, such as {@code weekdays without [2022-09-19]}. */
    @Override
    public String toString() {
        return "weekdays without " + holidays;
    }
}
