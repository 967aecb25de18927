package org.counciltracker.model;

/** How much a note matters. */
public enum Severity {
    /** Worth knowing; nothing to do. */
    INFO,
    /** Somebody should look at this. */
    WARNING,
    /** Part of the input could not be used. */
    ERROR
}
