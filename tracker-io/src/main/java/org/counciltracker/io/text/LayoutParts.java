package org.counciltracker.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.counciltracker.io.text.LayoutLine.Piece;

/**
 * Parts the lines of a page's table into rows.
 *
 * <p>A row begins where the first column gives it a number. Where no column does, rows begin behind blank lines, or, if there are
 * none between rows, where the first column begins anew together with others. A line that only has a few words in the first
 * column, with a whole row right below it, is a row of its own: it heads the rows below.
 */
final class LayoutParts {

    private static final int LEAST_ROWS = 2;
    private static final int SEVERAL = 3;
    private static final int LONGEST_FURNITURE = 60;

    /** What numbers a row, such as "R7/20", "14." or "AC-3": a short word with a digit. */
    private static final Pattern NUMBERED = Pattern.compile("(?=\\S*\\d)[\\p{L}\\d][\\p{L}\\d/.()_-]{0,23}");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** How rows are told from each other. */
    enum Style {
        NUMBERS,
        BLANK_LINES,
        FIRST_COLUMN,
        UNKNOWN
    }

    private final int[] edges;
    private final LayoutFit fit;

    LayoutParts(int[] edges) {
        this.edges = edges.clone();
        this.fit = LayoutFit.ofRows(edges, new LayoutWords(edges.length));
    }

    /** Returns how the rows of a table can be told from each other. */
    Style style(List<LayoutLine> body) {
        int numbered = 0;
        int behindBlank = 0;
        int within = 0;
        LayoutLine before = null;
        for (LayoutLine line : body) {
            if (!line.isBlank()) {
                numbered += isNumbered(line) ? 1 : 0;
                boolean anew = beginsAnew(line, before);
                behindBlank += anew && (before == null || before.isBlank()) ? 1 : 0;
                within += anew && before != null && !before.isBlank() ? 1 : 0;
            }
            before = line;
        }
        if (numbered >= LEAST_ROWS) {
            return Style.NUMBERS;
        }
        return behindBlank > within && body.stream().anyMatch(LayoutLine::isBlank)
                ? Style.BLANK_LINES
                : within >= LEAST_ROWS ? Style.FIRST_COLUMN : Style.UNKNOWN;
    }

    /** Returns the lines of each row. */
    List<List<LayoutLine>> of(List<LayoutLine> body, Style style) {
        List<List<LayoutLine>> parts = new ArrayList<>();
        List<LayoutLine> part = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            LayoutLine line = body.get(i);
            LayoutLine before = part.isEmpty() ? null : part.get(part.size() - 1);
            boolean begins = line.isBlank()
                    || style == Style.NUMBERS && isNumbered(line)
                    || style == Style.FIRST_COLUMN && beginsAnew(line, before)
                    || part.size() == 1 && isSection(part.get(0), line)
                    || i == body.size() - 1 && isFurniture(line);
            if (begins && !part.isEmpty()) {
                parts.add(List.copyOf(part));
                part.clear();
            }
            if (!line.isBlank()) {
                part.add(line);
            }
        }
        if (!part.isEmpty()) {
            parts.add(List.copyOf(part));
        }
        return parts;
    }

    private boolean inFirst(LayoutLine line) {
        int right = edges.length > 1 ? edges[1] : Integer.MAX_VALUE;
        int start = line.start();
        return !line.isBlank() && start < right && Math.abs(start - edges[0]) < Math.abs(right - start);
    }

    private boolean isNumbered(LayoutLine line) {
        if (!inFirst(line) || line.start() > edges[0] + 2) {
            return false;
        }
        String word = line.words().get(0).text();
        return NUMBERED.matcher(word).matches()
                && !YEAR.matcher(word).matches()
                && line.words().size() > 1;
    }

    /** The first column has something again after it had nothing, or the line says something in all columns that have anything. */
    private boolean beginsAnew(LayoutLine line, @org.jspecify.annotations.Nullable LayoutLine before) {
        if (!inFirst(line) || line.isOnePiece()) {
            return false;
        }
        if (filled(line) < Math.min(SEVERAL, edges.length)) {
            return false;
        }
        return before == null || before.isBlank() || !inFirst(before) || isFull(line) && isFull(before);
    }

    private boolean isFull(LayoutLine line) {
        List<Piece> pieces = line.pieces();
        return pieces.size() >= SEVERAL
                && filled(line) * 3 >= edges.length * 2
                && pieces.stream().allMatch(piece -> {
                    int first = piece.text().codePointAt(0);
                    return !Character.isLowerCase(first);
                });
    }

    private int filled(LayoutLine line) {
        int filled = 0;
        for (int place : fit.of(List.of(line))) {
            filled += place == LayoutFit.NONE ? 0 : 1;
        }
        return filled;
    }

    private boolean isSection(LayoutLine line, LayoutLine below) {
        return line.isOnePiece() && inFirst(line) && inFirst(below) && filled(below) >= SEVERAL && !below.isOnePiece();
    }

    /** Whether the last line of a page says no more than which page it is: it begins at no column and has a number. */
    private boolean isFurniture(LayoutLine line) {
        if (!line.isOnePiece()
                || line.text().length() > LONGEST_FURNITURE
                || line.text().chars().noneMatch(Character::isDigit)) {
            return false;
        }
        for (int edge : edges) {
            if (Math.abs(edge - line.start()) <= 2) {
                return false;
            }
        }
        return true;
    }
}
