package org.counciltracker.io;

/** A format that trackers are read from. */
public enum TrackerFormat {
    /** Plain text with tables of tab-separated cells, or of cells between upright bars. */
    TEXT,
    /** Comma-separated values and their kin. */
    CSV
}
