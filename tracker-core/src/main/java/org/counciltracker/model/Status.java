package org.counciltracker.model;

/** Where an item stands. The values are those of a police and crime panel's key, widened to what other bodies record. */
public enum Status {
    /** Nothing was reported, or what was reported says that nothing has begun. */
    NO_PROGRESS_REPORTED,
    /** Under way, requested, awaited, scheduled for a meeting, or waiting on another item. */
    IN_PROGRESS,
    /** Paused, stalled, put on hold, or deferred without a date. */
    ON_HOLD,
    /** Answered or delivered in part with nothing more promised, or put forward for closing; the body has yet to confirm. */
    PROPOSED_COMPLETE,
    /** What was asked was delivered. */
    IMPLEMENTED,
    /** Ended without being done, for a {@link ClosureReason}. */
    CLOSED;

    /**
     * Returns whether delivery is still awaited: only then can an item be due soon, overdue, stale or chased.
     *
     * @return whether the item is open
     */
    public boolean isOpen() {
        return this == NO_PROGRESS_REPORTED || this == IN_PROGRESS || this == ON_HOLD;
    }
}
