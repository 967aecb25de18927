package org.counciltracker.model;

/** The part of the tracker that an item stands in, by its heading. */
public enum Section {
    /** Among the open items. */
    OPEN,
    /** Under a heading that calls its items completed. */
    COMPLETED
}
