package org.counciltracker.io;

/** A format that trackers are read from. */
public enum TrackerFormat {
    /** A Word document. */
    DOCX,
    /** An Excel workbook. */
    XLSX,
    /** A PDF document with text and ruled tables. */
    PDF,
    /** A web page. */
    HTML,
    /** What this library writes as JSON. */
    JSON,
    /** Comma-separated values and their kin. */
    CSV,
    /** Plain text with tables of tab-separated cells, of cells between upright bars, or of columns laid out with spaces. */
    TEXT
}
