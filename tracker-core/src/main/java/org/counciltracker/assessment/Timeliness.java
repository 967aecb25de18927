package org.counciltracker.assessment;

/** How an item's due date stands to the as-of date. */
public enum Timeliness {
    /** It has no date to be late for, or is no longer open. */
    NO_DATE,
    /** Its last day is further off than the policy's notice. */
    NOT_DUE,
    /** Its last day is within the policy's notice. */
    DUE_SOON,
    /** Its last day has passed. */
    OVERDUE
}
