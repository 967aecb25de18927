package org.counciltracker.io.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells paragraphs from wrapped lines: a line was wrapped where the next one's first word would not have fitted on it.
 *
 * <p>Immutable.
 */
final class Breaks {

    private static final Pattern OPENS = Pattern.compile("^(?:[•·▪●○◦■□*‣➢✓✔] ?|[-–—] |o (?=\\p{Lu})"
            + "|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)] "
            + "|\\(?\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\)? ?[-–—:])");

    /** A distance between lines that is larger than between wrapped ones. */
    private static final double WIDER = 1.25;

    /** The distance between lines that no program exceeds unasked, in parts of the font's size. */
    private static final double SINGLE = 1.45;

    /** How much room must have been left besides the word, in parts of the font's size. */
    private static final double ROOM = 1.0;

    private static final double MOST_PADDING = 8;

    private final boolean[] before;

    private Breaks(boolean[] before) {
        this.before = before;
    }

    /** Finds the paragraphs of a cell's lines; without a cell every line that is given is one with the line before. */
    static Breaks in(List<TextLine> lines, @Nullable Box region) {
        boolean[] before = new boolean[lines.size()];
        if (region != null && lines.size() > 1) {
            double pitch = pitch(lines);
            double left =
                    lines.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
            double padding = Box.within(left - region.left(), 0, MOST_PADDING);
            double room = region.right() - padding;
            for (int i = 1; i < before.length; i++) {
                before[i] = opens(lines.get(i))
                        || isApart(lines.get(i - 1), lines.get(i), pitch)
                        || hadRoom(lines.get(i - 1), lines.get(i), room, left);
            }
        }
        return new Breaks(before);
    }

    boolean isBefore(int line) {
        return before[line];
    }

    static boolean opens(TextLine line) {
        return opens(line.text());
    }

    static boolean opens(String text) {
        return OPENS.matcher(text).find();
    }

    /** Returns the distance of lines that follow each other without anything between. */
    private static double pitch(List<TextLine> lines) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            double distance = lines.get(i).baseline() - lines.get(i - 1).baseline();
            least = distance > 1 ? Math.min(least, distance) : least;
        }
        return least;
    }

    static boolean isApart(TextLine above, TextLine line, double pitch) {
        double distance = line.baseline() - above.baseline();
        double size = Math.max(above.size(), line.size());
        return distance > WIDER * Math.min(pitch, SINGLE * size) && distance > WIDER * size;
    }

    static boolean hadRoom(TextLine above, TextLine line, double right, double left) {
        double room = right
                - left
                - above.box().width()
                - Math.max(0, Math.min(above.box().left() - left, 40));
        return room > line.firstWord() + (0.25 + ROOM) * above.size();
    }
}
