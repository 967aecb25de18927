package org.counciltracker.io.measures;

/** What a column of a table of measures holds. */
enum ColumnRole {
    /** What is measured. */
    NAME,
    /** Figures of the period that the heading names. */
    READING,
    /** Figures whose period stands elsewhere, or is the latest. */
    VALUE,
    /** The periods of the figures in the row. */
    PERIOD,
    TARGET,
    UNIT,
    /** Which way is better. */
    BETTER,
    /** Yes where a higher figure is better. */
    HIGHER_IF_YES,
    /** Yes where a lower figure is better. */
    LOWER_IF_YES,
    /** Changes between readings. */
    CHANGE,
    PRIORITY,
    /** Sums over periods, as accounts have them and measures don't. */
    TOTAL,
    /** What is kept in notes. */
    KEPT,
    /** What has no heading, or one that isn't known. */
    UNKNOWN
}
