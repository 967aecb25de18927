package org.counciltracker.cli.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table with a line of headings, whose cells are wrapped so that it fits a width. */
final class Columns {

    private static final int GAP = 2;

    private final List<List<String>> rows = new ArrayList<>();

    Columns(String... headings) {
        rows.add(List.of(headings));
    }

    void add(String... cells) {
        rows.add(Arrays.stream(cells).map(Wrapping::oneLine).toList());
    }

    /** Returns the table, each line with its end and without blanks before it. */
    String toText(int width) {
        int[] widths = fit(width);
        var text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            appendRow(text, rows.get(row), widths);
            if (row == 0) {
                appendRow(text, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
            }
        }
        return text.toString();
    }

    private static void appendRow(StringBuilder text, List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            wrapped.add(Wrapping.wrap(cells.get(column), widths[column]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            var whole = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> lines = wrapped.get(column);
                whole.append(Wrapping.pad(line < lines.size() ? lines.get(line) : "", widths[column] + GAP));
            }
            text.append(whole.toString().stripTrailing()).append('\n');
        }
    }

    /** Gives each column what it would like, and takes from the widest, but no word apart while others can give. */
    private int[] fit(int width) {
        int count = rows.get(0).size();
        int[] widths = new int[count];
        int[] least = new int[count];
        for (List<String> row : rows) {
            for (int column = 0; column < count; column++) {
                widths[column] = Math.max(widths[column], Wrapping.length(row.get(column)));
                least[column] = Math.max(least[column], longestWord(row.get(column)));
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

    private static int longestWord(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(Wrapping::length).max().orElse(0);
    }
}
