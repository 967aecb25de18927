package org.counciltracker.io.docx;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the colours behind text: shading with its patterns, and the highlighter's. */
final class Shades {

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    /** The highlighter's colours, by the names of ECMA-376, part 1, 17.18.40. */
    private static final Map<String, Integer> HIGHLIGHTS = Map.ofEntries(
            entry("black", 0x000000),
            entry("blue", 0x0000FF),
            entry("cyan", 0x00FFFF),
            entry("darkBlue", 0x000080),
            entry("darkCyan", 0x008080),
            entry("darkGray", 0x808080),
            entry("darkGreen", 0x008000),
            entry("darkMagenta", 0x800080),
            entry("darkRed", 0x800000),
            entry("darkYellow", 0x808000),
            entry("green", 0x00FF00),
            entry("lightGray", 0xC0C0C0),
            entry("magenta", 0xFF00FF),
            entry("red", 0xFF0000),
            entry("white", 0xFFFFFF),
            entry("yellow", 0xFFFF00));

    private final Theme theme;

    Shades(Theme theme) {
        this.theme = theme;
    }

    static @Nullable Integer highlight(Xml xml) {
        return HIGHLIGHTS.get(xml.attribute("w:val", "none"));
    }

    /** Returns the colour of the shading at hand as the eye sees it, or null where there is none. */
    @Nullable
    Integer shading(Xml xml) {
        String pattern = xml.attribute("w:val", "clear");
        if (pattern.equals("nil")) {
            return null;
        }
        Integer fill = colour(xml, "w:fill", "w:themeFill", "w:themeFill");
        double part = part(pattern);
        if (part == 0) {
            return fill;
        }
        Integer ink = colour(xml, "w:color", "w:themeColor", "w:theme");
        if (ink == null && fill == null) {
            // Black on white, which is how a table's head is often shaded, says no more than that it is grey.
            return Rgb.mixed(BLACK, WHITE, part);
        }
        return Rgb.mixed(ink == null ? BLACK : ink, fill == null ? WHITE : fill, part);
    }

    private @Nullable Integer colour(Xml xml, String direct, String themed, String change) {
        String name = xml.attribute(themed);
        Integer ofTheme = name == null
                ? null
                : theme.colour(name, xml.attribute(change + "Tint"), xml.attribute(change + "Shade"));
        return ofTheme == null ? Rgb.parse(xml.attribute(direct, "auto")) : ofTheme;
    }

    /** Returns how much of the surface a pattern covers; of a pattern of lines, about as much as its lines do. */
    private static double part(String pattern) {
        if (pattern.equals("clear")) {
            return 0;
        }
        if (pattern.equals("solid")) {
            return 1;
        }
        if (pattern.matches("pct\\d{1,2}")) {
            return Integer.parseInt(pattern.substring(3)) / 100.0;
        }
        return pattern.startsWith("thin") ? 0.25 : 0.5;
    }
}
