package org.counciltracker.model;

import java.math.BigDecimal;
import org.counciltracker.calendar.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What a measure came to in some period.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param label the period as the document calls it, such as "Quarter 1 15/16"
 * @param period the period, or null where the label can't be read as one
 * @param value the figure, without its unit and with the digits printed
 * @param text the figure as written, such as "89.9%"
 */
public record Reading(String label, @Nullable ReportingPeriod period, BigDecimal value, String text) {

    /**
     * Obtains a reading of a known period, written as its figure alone.
     *
     * @param period the period
     * @param value the figure, as {@link BigDecimal#BigDecimal(String)} reads it
     * @return the reading
     * @throws NumberFormatException if {@code value} is no number
     */
    public static Reading of(ReportingPeriod period, String value) {
        return new Reading(period.toString(), period, new BigDecimal(value), value);
    }
}
