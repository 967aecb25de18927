package org.counciltracker.calendar;

import java.time.LocalDate;

/**
 * Clear days before a meeting: they leave out both the day of publication and the day of the meeting.
 *
 * <p>Agenda and reports must be public five clear days before the meeting in England (Local Government Act 1972, ss.100A
 * and 100B), three in Wales (s.100BA) and three in Scotland (Local Government (Scotland) Act 1973, s.50B). The statutes
 * don't say whether weekends count, so that is a choice. The functions here are pure and thread-safe.
 */
public final class ClearDays {

    private ClearDays() {}

    /** Which days count as clear days. */
    public enum Counting {
        /** Only working days count: the usual practice. */
        WORKING_DAYS,
        /** Every day counts. */
        ALL_DAYS
    }

    /**
     * Returns the last day on which papers may be published for a meeting.
     *
     * @param meeting the day of the meeting
     * @param clearDays how many clear days must lie between publication and meeting, not negative
     * @param counting which days count
     * @param workingDays the working days, used where only those count
     * @return the day; a working day where only those count, since offices publish on no other
     * @throws IllegalArgumentException if {@code clearDays} is negative
     */
    public static LocalDate publicationDate(
            LocalDate meeting, int clearDays, Counting counting, WorkingDays workingDays) {
        if (clearDays < 0) {
            throw new IllegalArgumentException("clearDays (%s) must not be negative.".formatted(clearDays));
        }
        return counting == Counting.ALL_DAYS
                ? meeting.minusDays(clearDays + 1L)
                : workingDays.minus(meeting, Math.addExact(clearDays, 1));
    }
}
