package org.counciltracker.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date that a tracker is judged at, with the calendars that the judgement needs.
 *
 * <p>Nothing in this library reads a clock: whoever assesses says what "today" is. This record is immutable and
 * thread-safe.
 *
 * <pre>{@code
 * AsOf asOf = AsOf.on(LocalDate.of(2022, 11, 21))
 *         .withMeetings(MeetingCalendar.of(List.of(LocalDate.of(2022, 11, 21), LocalDate.of(2023, 2, 3))))
 *         .withNation(Nation.ENGLAND);
 * }</pre>
 *
 * @param date the date judged at
 * @param meetings the body's meetings, {@link MeetingCalendar#NONE} where nobody gave them
 * @param workingDays the days that count as working days
 * @param nation the nation whose law the body is under, or null where nobody gave it
 */
public record AsOf(
        LocalDate date,
        MeetingCalendar meetings,
        WorkingDays workingDays,
        @Nullable Nation nation) {

    /**
     * Creates a date to judge at, for a body of no nation in particular.
     *
     * @param date the date judged at
     * @param meetings the body's meetings
     * @param workingDays the days that count as working days
     */
    public AsOf(LocalDate date, MeetingCalendar meetings, WorkingDays workingDays) {
        this(date, meetings, workingDays, null);
    }

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
     * Returns another date with the same calendars.
     *
     * @param other the date
     * @return a copy, otherwise unchanged
     */
    public AsOf withDate(LocalDate other) {
        return new AsOf(other, meetings, workingDays, nation);
    }

    /**
     * Returns this date with the given meetings.
     *
     * @param calendar the body's meetings
     * @return a copy, otherwise unchanged
     */
    public AsOf withMeetings(MeetingCalendar calendar) {
        return new AsOf(date, calendar, workingDays, nation);
    }

    /**
     * Returns this date with the given working days.
     *
     * @param days the days that count as working days
     * @return a copy, otherwise unchanged
     */
    public AsOf withWorkingDays(WorkingDays days) {
        return new AsOf(date, meetings, days, nation);
    }

    /**
     * Returns this date with the given nation. Its bank holidays are not part of it: see {@link #withWorkingDays}.
     *
     * @param ofTheBody the nation whose law the body is under, or null where it isn't known
     * @return a copy, otherwise unchanged
     */
    public AsOf withNation(@Nullable Nation ofTheBody) {
        return new AsOf(date, meetings, workingDays, ofTheBody);
    }
}
