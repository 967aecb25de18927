package org.counciltracker.rules.fact;

/** When what a clause speaks of happens, as its words put it. */
public enum Tense {
    /** It happened: "has been", "was". */
    PAST,
    /** The clause doesn't say, or says that it is so now. */
    PRESENT,
    /** It goes on: "is being". */
    ONGOING,
    /** It is to happen: "will", "to be". */
    FUTURE,
    /** It happens if or once something else does: "once", "if". */
    CONDITIONAL
}
