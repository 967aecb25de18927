package org.counciltracker.io.table;

/** The kinds of notes that reading a document gives. */
public enum NoteCode {
    /** Something beside the request or the answer that has no place of its own: whether it was accepted. */
    ACCEPTANCE,
    /** A comment in the margin, a footnote, or the like: beside the text, not in it. */
    COMMENT,
    /** A cell of a column that says when an item was completed. */
    COMPLETED_ON,
    /** An item that was printed in several rows. */
    CONTINUED_ROWS,
    /** Control characters, which no document needs, were taken out. */
    CONTROL_CHARACTERS,
    /** Parts of a file that are damaged, so that text may be missing. */
    DAMAGED,
    /** An item without reference, in a tracker whose items have one. */
    DERIVED_REFERENCE,
    /** A reference that stands twice. */
    DUPLICATE_REFERENCE,
    /** The text is not UTF-8 and was read in another encoding. */
    ENCODING,
    /** More cells than the header has columns. */
    EXTRA_CELLS,
    /** A cell whose value a program reckons: what it last came to was read. */
    FORMULA,
    /** What the columns were taken for. */
    HEADER,
    /** Rows, columns, sheets or words that the program doesn't show. */
    HIDDEN,
    /** Several parties in one cell. */
    JOINT_RESPONSIBILITY,
    /** Where the tracker's own key begins. */
    KEY,
    /** Words such as "We will:" that lead into the items below. */
    LEAD_IN,
    /** The parts of a cell that became no fact, or a cell as it stood before it was read. */
    LEFTOVER_TEXT,
    /** Marks of HTML or Markdown were taken off. */
    MARKUP,
    /** A protective marking such as OFFICIAL. */
    MARKING,
    /** A cell of a table of measures that is no reading and no target, or one that needs a word of explanation. */
    MEASURE_CELL,
    /** What the columns of a table of measures were taken for. */
    MEASURES,
    /** A heading that dates the items below it. */
    MEETING_HEADING,
    /** A word broken by a narrow column was put together. */
    MENDED_WORD,
    /** Letters garbled by a wrong encoding were put right. */
    MOJIBAKE,
    /** Prose of a report that has no table of items. */
    NARRATIVE,
    /** Macros, scripts, or what stands elsewhere and is only pointed at. */
    NOT_FOLLOWED,
    /** A table without a header, whose columns were told by what is in them. */
    NO_HEADER,
    /** A tracker without items. */
    NO_ITEMS,
    /** No table with ruled lines or filled cells, in a format whose tables are told by them. */
    NO_RULINGS,
    /** A due date with a slip of the pen, or one that the calendar doesn't quite have, that was read all the same. */
    ODD_DATE,
    /** What was supposed to place a period in the calendar. */
    ODD_PERIOD,
    /** A quotation mark that is not doubled. */
    ODD_QUOTES,
    /** A row of a table that is none of the tracker. */
    OTHER_TABLE,
    /** A page number or its like, taken out. */
    PAGE_FURNITURE,
    /** A picture or drawing, in which words can't be read. */
    PICTURE,
    /** A heading that names the priority of the items below it. */
    PRIORITY_HEADING,
    /** Text that stands on every page, kept once. */
    REPEATED_TEXT,
    /** A revised date beside the first one. */
    REVISED_DUE,
    /** A heading that opens a section. */
    SECTION,
    /** Rows that stand beside their columns. */
    SHIFTED_ROWS,
    /** A row with fewer cells than the header. */
    SHORT_ROW,
    /** A cell that begins in mid-sentence after one that ends in mid-sentence. */
    STRAY_TEXT,
    /** The year of an update or a due date, which the tracker doesn't write. */
    SUPPOSED_YEAR,
    /** A blank cell whose fact was taken from the row above. */
    TAKEN_FROM_ABOVE,
    /** Text between or after the tables. */
    TEXT_OUTSIDE_TABLES,
    /** A column that holds something else than its heading says. */
    DOUBTED_HEADING,
    /** A table like a tracker's that could not be read as one. */
    UNREAD_TABLE,
    /** A column of longer texts that was not read, where no item has an update. */
    UNREAD_UPDATES,
    /** A column whose heading is not known but could be told. */
    TOLD_COLUMN,
    /** Cells that stand below each other, read as rows. */
    STACKED_CELLS,
    /** Changes that wait for someone to accept them, read as accepted. */
    TRACKED_CHANGE,
    /** A column of a period whose year nobody tells. */
    UNDATED_PERIOD,
    /** A line that was read as a cell by where it stands, though its words don't tell. */
    UNSURE_CELL,
    /** A cell of a column whose heading is not known. */
    UNKNOWN_CELL,
    /** A column whose heading is not known. */
    UNKNOWN_COLUMN,
    /** A due date that could not be read. */
    UNREAD_DATE,
    /** Letters whose meaning the file doesn't tell. */
    UNREAD_LETTERS,
    /** A rating of more than one colour. */
    UNREAD_RATING,
    /** A row that is no item and belongs to none. */
    UNPLACED_ROW
}
