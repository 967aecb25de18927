package org.counciltracker.io.pdf;

import org.counciltracker.io.table.Place;

/** What stands on a page: a line of text, or a table. */
sealed interface PageItem permits PageLine, PageTable {

    /** Returns the space it takes. */
    Box box();

    /** Returns all that it says. */
    String text();

    /** Returns where it begins. */
    Place place();
}
