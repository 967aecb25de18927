package org.counciltracker.calendar;

import java.time.LocalDate;

/**
 * The date that a tracker is judged at, with the calendars that the judgement needs.
 *
 * <p>Nothing in this library reads a clock: whoever assesses says what "today" is. This record is immutable and
 * thread-safe.
 *
 * @param date the date judged at
 * @param meetings the body's meetings, {@link MeetingCalendar#NONE} where nobody gave them
 * @param workingDays the days that count as working days
 */
public record AsOf(LocalDate date, MeetingCalendar meetings, WorkingDays workingDays) {

    /**
     * Obtains a date to judge at, with no meetings known and weekdays without bank holidays.
     *
     * @param date the date
     * @return the date to judge at
     */
    public static AsOf on(LocalDate date) {
        return new AsOf(date, MeetingCalendar.NONE, WorkingDays.WEEKDAYS);
    }

    /**
     * Returns this date with the given meetings.
     *
     * @param calendar the body's meetings
     * @return a copy, otherwise unchanged
     */
    public AsOf withMeetings(MeetingCalendar calendar) {
        return new AsOf(date, calendar, workingDays);
    }

    /**
     * Returns this date with the given working days.
     *
     * @param days the days that count as working days
     * @return a copy, otherwise unchanged
     */
    public AsOf withWorkingDays(WorkingDays days) {
        return new AsOf(date, meetings, days);
    }
}
