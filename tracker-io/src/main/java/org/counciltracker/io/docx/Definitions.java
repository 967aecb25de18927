package org.counciltracker.io.docx;

/**
 * What a document defines once and uses everywhere.
 *
 * @param styles its styles
 * @param lists its lists
 * @param counter the counter of these lists
 * @param shades its colours
 */
record Definitions(Styles styles, Lists lists, ListCounter counter, Shades shades) {

    /** Returns the same definitions, whose lists count from the beginning: headers and notes have a count of their own. */
    Definitions anew() {
        return new Definitions(styles, lists, new ListCounter(lists), shades);
    }
}
