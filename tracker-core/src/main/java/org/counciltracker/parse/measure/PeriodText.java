package org.counciltracker.parse.measure;

import org.counciltracker.calendar.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A heading that names a period, as it was read.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param period the period, or null where the words can't be put in the calendar
 * @param order where a period stands that is named by its order only, or null
 * @param remark what was supposed in reading it, as a sentence, or null where it is plain
 */
public record PeriodText(
        @Nullable ReportingPeriod period,
        @Nullable Order order,
        @Nullable String remark) {

    /** Where a period stands that is named by no date. */
    public enum Order {
        /** Before the latest, such as "Previous" or "Last year". */
        PREVIOUS,
        /** The newest, such as "Latest" or "Current". */
        LATEST
    }
}
