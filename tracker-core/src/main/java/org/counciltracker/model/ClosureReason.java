package org.counciltracker.model;

/** Why an item ended without being done. */
public enum ClosureReason {
    /** The one asked declined it. */
    NOT_ACCEPTED,
    /** It can't be done, or the information doesn't exist in that form. */
    UNABLE_TO_MEET,
    /** Another item or decision took its place. */
    SUPERSEDED,
    /** Events have made it pointless. */
    NO_LONGER_RELEVANT,
    /** Another body or tracker has taken it over. */
    TRANSFERRED
}
