package org.counciltracker.calendar;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The days on which a body meets, as far as they are known.
 *
 * <p>A calendar without meetings is one that nobody gave: see {@link #isKnown()}. This class is immutable and
 * thread-safe.
 *
 * <pre>{@code
 * MeetingCalendar meetings = MeetingCalendar.of(List.of(LocalDate.of(2022, 9, 21), LocalDate.of(2022, 11, 21)));
 * Optional<LocalDate> next = meetings.next(LocalDate.of(2022, 9, 21)); // 2022-11-21
 * }</pre>
 */
public final class MeetingCalendar {

    /** A calendar that nobody gave. */
    public static final MeetingCalendar NONE = new MeetingCalendar(ImmutableSortedSet.of(), ImmutableSortedSet.of());

    private final ImmutableSortedSet<LocalDate> meetings;
    private final ImmutableSortedSet<LocalDate> annual;

    private MeetingCalendar(ImmutableSortedSet<LocalDate> meetings, ImmutableSortedSet<LocalDate> annual) {
        this.meetings = meetings;
        this.annual = annual;
    }

    /**
     * Obtains a calendar from its meetings.
     *
     * @param meetings the days, in any order; a day given twice counts once
     * @return the calendar, equal to {@link #NONE} if there are no meetings
     */
    public static MeetingCalendar of(Collection<LocalDate> meetings) {
        return meetings.isEmpty()
                ? NONE
                : new MeetingCalendar(ImmutableSortedSet.copyOf(meetings), ImmutableSortedSet.of());
    }

    /**
     * Obtains a calendar from its meetings.
     *
     * @param meetings the days, in any order; a day given twice counts once
     * @return the calendar, equal to {@link #NONE} if there are no meetings
     */
    public static MeetingCalendar of(LocalDate... meetings) {
        return of(List.of(meetings));
    }

    /**
     * Returns this calendar with the annual meetings of the council, which open and end its municipal years.
     *
     * <p>They needn't be meetings of the body: a panel meets in June, its council had its annual meeting in May.
     *
     * @param annualMeetings the days, in any order; more than one of a year means the first of them
     * @return a copy, otherwise unchanged
     */
    public MeetingCalendar withAnnualMeetings(Collection<LocalDate> annualMeetings) {
        return new MeetingCalendar(meetings, ImmutableSortedSet.copyOf(annualMeetings));
    }

    /**
     * Returns the annual meetings of the council, as far as they are known.
     *
     * @return an immutable list in date order
     */
    public List<LocalDate> annual() {
        return annual.asList();
    }

    /**
     * Returns whether any meeting is known.
     *
     * @return false for {@link #NONE}
     */
    public boolean isKnown() {
        return !meetings.isEmpty();
    }

    /**
     * Returns the first meeting after a day.
     *
     * @param after the day, itself left out
     * @return the meeting, or empty where the calendar knows none so late
     */
    public Optional<LocalDate> next(LocalDate after) {
        return Optional.ofNullable(meetings.higher(after));
    }

    /**
     * Returns the first meeting on or after a day.
     *
     * @param from the day, itself included
     * @return the meeting, or empty where the calendar knows none so late
     */
    public Optional<LocalDate> nextOnOrAfter(LocalDate from) {
        return Optional.ofNullable(meetings.ceiling(from));
    }

    /**
     * Returns the last meeting on or before a day.
     *
     * @param until the day, itself included
     * @return the meeting, or empty where the calendar knows none so early
     */
    public Optional<LocalDate> lastOnOrBefore(LocalDate until) {
        return Optional.ofNullable(meetings.floor(until));
    }

    /**
     * Counts the meetings that lie between two days, both left out.
     *
     * @param afterExclusive the day before the first that may count
     * @param beforeExclusive the day after the last that may count
     * @return the number of meetings, 0 where the days are the wrong way round
     */
    public int countBetween(LocalDate afterExclusive, LocalDate beforeExclusive) {
        if (!afterExclusive.isBefore(beforeExclusive)) {
            return 0;
        }
        return meetings.subSet(afterExclusive, false, beforeExclusive, false).size();
    }

    /**
     * Returns the meetings of a month.
     *
     * @param month the month
     * @return an immutable list in date order, empty where none is known
     */
    public List<LocalDate> in(YearMonth month) {
        return meetings.subSet(month.atDay(1), true, month.atEndOfMonth(), true).asList();
    }

    /**
     * Returns all meetings.
     *
     * @return an immutable list in date order
     */
    public List<LocalDate> dates() {
        return meetings.asList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeetingCalendar calendar
                && meetings.equals(calendar.meetings)
                && annual.equals(calendar.annual);
    }

    @Override
    public int hashCode() {
        return 31 * meetings.hashCode() + annual.hashCode();
    }

    /** Returns the meetings in date order, such as {@code [2022-09-21, 2022-11-21]}. */
    @Override
    public String toString() {
        return meetings.toString();
    }
}
