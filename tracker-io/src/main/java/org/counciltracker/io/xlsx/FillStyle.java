package org.counciltracker.io.xlsx;

import java.util.Map;
import org.counciltracker.io.table.Fills;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/**
 * How a cell is filled.
 *
 * @param pattern the pattern, such as {@code solid}; empty where none is named
 * @param foreground the colour of the pattern, or null
 * @param background the colour behind it, or null
 */
record FillStyle(
        String pattern,
        @Nullable Colour foreground,
        @Nullable Colour background) {

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    /** How much of a pattern is foreground; the dark stripes are a half, the light ones a quarter. */
    private static final Map<String, Double> COVERS = Map.of(
            "solid", 1.0, "darkGray", 0.75, "mediumGray", 0.5, "lightGray", 0.25, "gray125", 0.125, "gray0625", 0.0625);

    /** Reads the element {@code fill} that starts here, up to its end. */
    static FillStyle read(PartXml xml) throws UnreadableException {
        FillStyle fill = new FillStyle("none", null, null);
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("patternFill")) {
                fill = new FillStyle(xml.attribute("patternType"), null, null);
            } else if (xml.isStart("fgColor")) {
                fill = new FillStyle(fill.pattern, Colour.of(xml), fill.background);
            } else if (xml.isStart("bgColor")) {
                fill = new FillStyle(fill.pattern, fill.foreground, Colour.of(xml));
            } else if (xml.isStart("color") && fill.foreground == null) {
                // Of colours that run into each other, the first.
                fill = new FillStyle("solid", Colour.of(xml), null);
            }
        }
        return fill;
    }

    /** Returns the colour of a cell's own fill, or null where it has none. */
    @Nullable
    Shading shading(Palette palette) {
        if (pattern.isEmpty() || pattern.equals("none") || (pattern.equals("solid") && foreground == null)) {
            return null;
        }
        double half = pattern.startsWith("dark") ? 0.5 : 0.25;
        return mixed(palette, COVERS.getOrDefault(pattern, half));
    }

    /** Returns the colour of a fill that a condition sets: there, a plain one is written as its background. */
    @Nullable
    Shading conditional(Palette palette) {
        if (pattern.isEmpty() || pattern.equals("solid")) {
            Colour plain = background == null ? foreground : background;
            return plain == null ? null : new FillStyle("solid", plain, null).mixed(palette, 1);
        }
        return shading(palette);
    }

    private @Nullable Shading mixed(Palette palette, double share) {
        int front = foreground == null ? BLACK : palette.rgb(foreground).orElse(-1);
        int back = background == null ? WHITE : palette.rgb(background).orElse(WHITE);
        if (front < 0) {
            return null;
        }
        return Fills.of(
                part(front, back, share, 16) << 16 | part(front, back, share, 8) << 8 | part(front, back, share, 0));
    }

    private static int part(int front, int back, double share, int shift) {
        return (int) Math.round((front >> shift & 0xFF) * share + (back >> shift & 0xFF) * (1 - share));
    }
}
