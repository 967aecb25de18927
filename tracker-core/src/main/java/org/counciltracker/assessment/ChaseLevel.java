package org.counciltracker.assessment;

/** How hard a party is chased, in rising order. */
public enum ChaseLevel {
    /** Before the date, or when there is no news since the last meeting. */
    REMINDER,
    /** Once the item is overdue or stale. */
    CHASER,
    /** A letter from the chair, once it is long overdue. */
    CHAIR_LETTER,
    /** The head of service comes to the meeting to explain. */
    CALLED_TO_MEETING
}
