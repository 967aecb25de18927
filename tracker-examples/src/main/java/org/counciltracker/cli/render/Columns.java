package org.counciltracker.cli.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table with a line of headings, whose cells are wrapped so that it fits a width. */
final class Columns {

    private static final int GAP = 2;

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
     */
    record Line(String text, Tone tone) {

        Line {
            text = Wrapping.oneLine(text);
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
            this(List.of(new Line(text, tone)));
        }

        static Cell of(String text) {
            return new Cell(text, Tone.PLAIN);
        }

        int width() {
            return lines.stream()
                    .mapToInt(line -> Wrapping.length(line.text()))
                    .max()
                    .orElse(0);
        }

        int longestWord() {
            return lines.stream()
                    .flatMap(line -> Arrays.stream(line.text().split(" ")))
                    .mapToInt(Wrapping::length)
                    .max()
                    .orElse(0);
        }

        List<Line> wrapped(int width) {
            return lines.stream()
                    .flatMap(line ->
                            Wrapping.wrap(line.text(), width).stream().map(words -> new Line(words, line.tone())))
                    .toList();
        }
    }

    void add(Cell... cells) {
        rows.add(List.of(cells));
    }

    /** Returns the table, each line with its end and without blanks before it. */
    String toText(Page page) {
        int[] widths = fit(page.width());
        var text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            appendRow(text, rows.get(row), widths, page);
            if (row == 0) {
                List<Cell> rule = Arrays.stream(widths)
                        .mapToObj(width -> Cell.of("-".repeat(width)))
                        .toList();
                appendRow(text, rule, widths, page);
            }
        }
        return text.toString();
    }

    private static void appendRow(StringBuilder text, List<Cell> cells, int[] widths, Page page) {
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
                blanks += widths[column] + GAP;
            }
            text.append('\n');
        }
    }

    /** Gives each column what it would like, and takes from the widest, but no word apart while others can give. */
    private int[] fit(int width) {
        int count = rows.get(0).size();
        int[] widths = new int[count];
        int[] least = new int[count];
        for (List<Cell> row : rows) {
            for (int column = 0; column < count; column++) {
                widths[column] = Math.max(widths[column], row.get(column).width());
                least[column] = Math.max(least[column], row.get(column).longestWord());
            }
        }
        int excess = Arrays.stream(widths).sum() + GAP * (count - 1) - width;
        while (excess > 0) {
            int widest = widest(widths, least);
            if (widest < 0) {
                widest = widest(widths, new int[count]);
            }
            if (widths[widest] == 1) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    private static int widest(int[] widths, int[] least) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > least[column] && (widest < 0 || widths[column] > widths[widest])) {
                widest = column;
            }
        }
        return widest;
    }
}
