package org.counciltracker.io.pdf;

import org.counciltracker.io.table.Place;

/**
 * A line of text outside of any table.
 *
 * @param line the line
 * @param text what it says
 * @param place where it stands
 */
record PageLine(TextLine line, String text, Place place) implements PageItem {

    @Override
    public Box box() {
        return line.box();
    }
}
