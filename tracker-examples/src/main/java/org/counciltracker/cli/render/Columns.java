package org.counciltracker.cli.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** A table with a line of headings, whose cells are wrapped so that it fits a width. */
final class Columns {

    private static final int GAP = 2;

    /** Where the table would otherwise break words apart. */
    private static final int NARROW_GAP = 1;

    private final List<List<Cell>> rows = new ArrayList<>();

    Columns(String... headings) {
        rows.add(Arrays.stream(headings)
                .map(heading -> new Cell(heading, Tone.STRONG))
                .toList());
    }

    /**
     * Words of a cell that begin a line of their own.
     *
     * @param text the words, on one line
     * @param tone how they stand out
     * @param together whether they should stay on one line as long as other cells can give room
     */
    record Line(String text, Tone tone, boolean together) {

        Line {
            text = Wrapping.oneLine(text);
        }

        private int wholeWidth() {
            return Wrapping.length(text);
        }

        private int togetherWidth() {
            return together ? wholeWidth() : longestWord();
        }

        private int longestWord() {
            return Arrays.stream(text.split(" "))
                    .mapToInt(Wrapping::length)
                    .max()
                    .orElse(0);
        }

        private Stream<Line> wrapped(int width) {
            return Wrapping.wrap(text, width).stream().map(words -> new Line(words, tone, together));
        }
    }

    /**
     * One cell.
     *
     * @param lines its words
     */
    record Cell(List<Line> lines) {

        Cell {
            lines = List.copyOf(lines);
        }

        Cell(String text, Tone tone) {
            this(List.of(new Line(text, tone, false)));
        }

        static Cell of(String text) {
            return new Cell(text, Tone.PLAIN);
        }

        private int widest(ToIntFunction<Line> width) {
            return lines.stream().mapToInt(width).max().orElse(0);
        }

        List<Line> wrapped(int width) {
            return lines.stream().flatMap(line -> line.wrapped(width)).toList();
        }
    }

    void add(Cell... cells) {
        rows.add(List.of(cells));
    }

    /** Returns the table, each line with its end and without blanks before it. */
    String toText(Page page) {
        // A narrow gap is better than words broken apart.
        int gap = total(widths(Line::longestWord), GAP) > page.width() ? NARROW_GAP : GAP;
        int[] widths = fit(page.width(), gap);
        var text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            appendRow(text, rows.get(row), widths, gap, page);
            if (row == 0) {
                List<Cell> rule = Arrays.stream(widths)
                        .mapToObj(width -> Cell.of("-".repeat(width)))
                        .toList();
                appendRow(text, rule, widths, gap, page);
            }
        }
        return text.toString();
    }

    private static void appendRow(StringBuilder text, List<Cell> cells, int[] widths, int gap, Page page) {
        List<List<Line>> wrapped = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            wrapped.add(cells.get(column).wrapped(widths[column]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            // Blanks are put in front of what follows them, so that none is left at the end of a line.
            int blanks = 0;
            for (int column = 0; column < widths.length; column++) {
                List<Line> lines = wrapped.get(column);
                if (line < lines.size()) {
                    String words = lines.get(line).text();
                    text.append(" ".repeat(words.isEmpty() ? 0 : blanks))
                            .append(lines.get(line).tone().of(words, page));
                    blanks = (words.isEmpty() ? blanks : 0) - Wrapping.length(words);
                }
                blanks += widths[column] + gap;
            }
            text.append('\n');
        }
    }

    /** Returns how wide the table would like to be. */
    int naturalWidth() {
        return total(widths(Line::wholeWidth), GAP);
    }

    /**
     * Gives each column what it would like, and takes from the widest: from none what should stay together while others can
     * give, and then from none a part of a word.
     */
    private int[] fit(int width, int gap) {
        int[] widths = widths(Line::wholeWidth);
        List<int[]> floors = List.of(widths(Line::togetherWidth), widths(Line::longestWord), ones(widths.length));
        int excess = total(widths, gap) - width;
        for (int[] floor : floors) {
            for (int widest = widest(widths, floor); excess > 0 && widest >= 0; widest = widest(widths, floor)) {
                widths[widest]--;
                excess--;
            }
        }
        return widths;
    }

    private static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int total(int[] widths, int gap) {
        return Arrays.stream(widths).sum() + gap * (widths.length - 1);
    }

    private int[] widths(ToIntFunction<Line> width) {
        int[] widths = new int[rows.get(0).size()];
        for (List<Cell> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).widest(width));
            }
        }
        return widths;
    }

    private static int widest(int[] widths, int[] floor) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > floor[column] && (widest < 0 || widths[column] > widths[widest])) {
                widest = column;
            }
        }
        return widest;
    }
}
