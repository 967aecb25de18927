package org.counciltracker.model;

import java.math.BigDecimal;

/**
 * A change of a measure that the document prints beside the figures it is said to follow from.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param from which of the measure's readings it starts from, counted from 0
 * @param to which of them it goes to
 * @param kind what the figure is
 * @param value the change printed, without its unit
 * @param text the change as written, such as "-1.8%"
 */
public record PrintedChange(int from, int to, Kind kind, BigDecimal value, String text) {

    /** What a change is reckoned in. */
    public enum Kind {
        /** The one figure less the other, in the measure's own unit or in percentage points. */
        DIFFERENCE,
        /** The difference as a percentage of the figure it starts from. */
        PERCENT
    }

    /**
     * Checks the numbers of the readings.
     *
     * @param from which of the measure's readings it starts from, counted from 0
     * @param to which of them it goes to
     * @param kind what the figure is
     * @param value the change printed, without its unit
     * @param text the change as written
     * @throws IllegalArgumentException if a number is negative, or both are the same
     */
    public PrintedChange {
        if (from < 0 || to < 0 || from == to) {
            throw new IllegalArgumentException(
                    "from (%s) and to (%s) must be two different readings, counted from 0.".formatted(from, to));
        }
    }
}
