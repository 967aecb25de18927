package org.counciltracker.io.stacked;

/** What the cells of a column look like, whatever they are about. */
public enum CellKind {
    /** A reference such as "R7/20" or "1.1". */
    REFERENCE,
    /** What was asked: a sentence or two, often behind a bullet. */
    ASK,
    /** Names of officers or bodies. */
    PARTY,
    /** A date, or words for one. */
    DATE,
    /** A status or a rating: a word or two. */
    STATUS,
    /** What came of it: any number of paragraphs. */
    NEWS,
    /** A topic or anything else that is short. */
    OTHER
}
