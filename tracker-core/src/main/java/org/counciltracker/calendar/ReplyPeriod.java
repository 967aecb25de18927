package org.counciltracker.calendar;

import java.time.LocalDate;

/**
 * The time that a law or a rule of procedure gives for a reply, such as two months, or 56 days beginning with a day.
 *
 * <p>Of a period <em>from</em> a day that day doesn't count, and months end on the day of the same number, or on the last of a
 * month that has no such day. Of one <em>beginning with</em> a day that day is the first counted, so it ends a day earlier. This
 * record is immutable and thread-safe.
 *
 * <pre>{@code
 * ReplyPeriod comments = new ReplyPeriod(56, ReplyPeriod.Unit.DAYS, ReplyPeriod.Counting.BEGINNING_WITH);
 * LocalDate last = comments.lastDay(LocalDate.of(2021, 3, 1), WorkingDays.WEEKDAYS); // 2021-04-25
 * }</pre>
 *
 * @param length how many, at least 1
 * @param unit of what
 * @param counting whether the day it starts on is counted
 */
public record ReplyPeriod(int length, Unit unit, Counting counting) {

    /** What is counted. */
    public enum Unit {
        /** Every day. */
        DAYS,
        /** Days on which offices are open. */
        WORKING_DAYS,
        /** Calendar months. */
        MONTHS
    }

    /** Whether the day that a period starts on is counted. */
    public enum Counting {
        /** It isn't: the first day counted is the one after it. */
        FROM,
        /** It is. */
        BEGINNING_WITH
    }

    /**
     * Checks the length.
     *
     * @param length how many, at least 1
     * @param unit of what
     * @param counting whether the day it starts on is counted
     * @throws IllegalArgumentException if {@code length} is less than 1
     */
    public ReplyPeriod {
        if (length < 1) {
            throw new IllegalArgumentException("length (%s) must be at least 1.".formatted(length));
        }
    }

    /**
     * Returns the last day of the period.
     *
     * @param starts the day that it starts on
     * @param workingDays the working days, used where those are counted
     * @return the last day on which a reply is in time
     */
    public LocalDate lastDay(LocalDate starts, WorkingDays workingDays) {
        boolean firstCounts = counting == Counting.BEGINNING_WITH;
        return switch (unit) {
            case DAYS -> starts.plusDays(firstCounts ? length - 1L : length);
            case WORKING_DAYS -> workingDays.plus(firstCounts ? starts.minusDays(1) : starts, length);
            case MONTHS -> firstCounts ? starts.plusMonths(length).minusDays(1) : starts.plusMonths(length);
        };
    }
}
