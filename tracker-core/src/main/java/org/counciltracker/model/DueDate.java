package org.counciltracker.model;

/**
 * When an item is due, as the tracker words it: a span of days, or a reason why there is none.
 *
 * <p>Every kind keeps the words read, unchanged, so that nothing depends on our reading of them.
 *
 * <p>All kinds are immutable and thread-safe.
 */
public sealed interface DueDate permits DueWindow, OngoingDue, UndatedDue, EventDue, RecurringDue {

    /**
     * Returns the words read.
     *
     * @return the cell's text, unchanged
     */
    String text();

    /**
     * Returns how the words were read, in a few words for people, such as "middle of the year: June to July".
     *
     * @return the basis of the reading
     */
    String basis();
}
