package org.counciltracker.cli.render;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Text cut into lines that fit. */
final class Wrapping {

    private static final Splitter SPACE = Splitter.on(' ');

    /** In ASCII, for terminals of any encoding. */
    private static final String LEFT_OUT = " [...]";

    private Wrapping() {}

    /**
     * Returns text on one line without what could steer a terminal: files come from anywhere.
     *
     * @param text any text
     * @return the text with runs of white space and control characters as single spaces
     */
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Zl}\\p{Zp}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }

    /**
     * Cuts text into lines at spaces, and words only where one alone is too long.
     *
     * @param text any text
     * @param width the characters that fit on a line, at least 1
     * @return the lines, at least one
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : SPACE.split(oneLine(text))) {
            String rest = word;
            if (!line.isEmpty() && length(line) + 1 + length(rest) <= width) {
                line.append(' ').append(rest);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * Returns text as lines with their ends.
     *
     * @param first how far the first line is indented
     * @param rest how far the others are, at least as far
     * @param text any text
     * @param width the characters that fit on a line
     */
    static String indented(int first, int rest, String text, int width) {
        List<String> lines = wrap(text, Math.max(1, width - rest));
        return " ".repeat(first) + String.join("\n" + " ".repeat(rest), lines) + "\n";
    }

    /**
     * Returns as much of a text as fits on some lines, on one line and with a mark where words were left out.
     *
     * @param text any text
     * @param width the characters that fit on a line, more than 6
     * @param lines how many lines, at least 1
     */
    static String shortened(String text, int width, int lines) {
        List<String> all = wrap(text, width);
        if (all.size() <= lines) {
            return oneLine(text);
        }
        String last = all.get(lines - 1);
        while (length(last) > width - LEFT_OUT.length()) {
            int space = last.lastIndexOf(' ');
            last = space > 0 ? last.substring(0, space) : last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        List<String> kept = new ArrayList<>(all.subList(0, lines - 1));
        kept.add(last + LEFT_OUT);
        return String.join(" ", kept);
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
