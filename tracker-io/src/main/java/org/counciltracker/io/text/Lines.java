package org.counciltracker.io.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into lines and lines into cells.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class Lines {

    private Lines() {}

    /**
     * Returns the lines of a text, whatever ends them.
     *
     * @param text the text
     * @return the lines without their ends; a last line that is empty is left out
     */
    public static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /**
     * Returns the cells of a line, parted by tabs, or by upright bars where the line begins with one.
     *
     * @param line the line
     * @return the cells; one where the line has neither
     */
    public static List<String> cells(String line) {
        String stripped = line.strip();
        if (line.indexOf('\t') < 0 && stripped.startsWith("|") && stripped.indexOf('|', 1) > 0) {
            String inner = stripped.substring(1, stripped.endsWith("|") ? stripped.length() - 1 : stripped.length());
            return split(inner, '|');
        }
        return split(line, '\t');
    }

    private static List<String> split(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && separator == '|' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
