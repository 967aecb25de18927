package org.counciltracker.io.docx;

import org.jspecify.annotations.Nullable;

/**
 * One level of a list's numbering.
 *
 * @param start the first number
 * @param format how numbers are written
 * @param text what is printed, with {@code %1} for the number of the first level
 * @param restart the level, from 1, behind which it starts anew; 0 for never, -1 for any level above it
 * @param legal whether the numbers of all levels are written in figures
 * @param style the paragraph style that has this level
 * @param spaced whether there is room between the number and the text
 */
record ListLevel(
        int start,
        NumberForm format,
        String text,
        int restart,
        boolean legal,
        @Nullable String style,
        boolean spaced) {

    static final ListLevel PLAIN = new ListLevel(1, NumberForm.DECIMAL, "", -1, false, null, true);

    ListLevel startingAt(int first) {
        return new ListLevel(first, format, text, restart, legal, style, spaced);
    }
}
