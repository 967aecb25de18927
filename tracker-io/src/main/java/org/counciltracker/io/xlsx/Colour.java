package org.counciltracker.io.xlsx;

import org.jspecify.annotations.Nullable;

/**
 * A colour as a workbook writes it: a value, or a place in the theme or in a palette.
 *
 * @param rgb eight or six hexadecimal digits; empty where it is another kind
 * @param theme its number in the theme, or -1
 * @param indexed its number in the palette, or -1
 * @param tint from -1 for black over 0 for unchanged to 1 for white
 */
record Colour(String rgb, int theme, int indexed, double tint) {

    /** Reads the attributes of the element that starts here; returns null for the one that the program chooses. */
    static @Nullable Colour of(PartXml xml) {
        double tint = Numbers.decimal(xml.attribute("tint")).orElse(0);
        Colour colour = new Colour(
                xml.attribute("rgb"),
                xml.number("theme", -1),
                xml.number("indexed", -1),
                Math.max(-1, Math.min(1, tint)));
        return colour.rgb.isEmpty() && colour.theme < 0 && colour.indexed < 0 ? null : colour;
    }
}
