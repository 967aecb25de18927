package org.counciltracker.io.text;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.text.LayoutLine.Word;

/**
 * The cells of one row of a table laid out with spaces.
 *
 * @param cells the texts of its columns
 * @param doubtful whether words of a cell may belong to the next
 */
record LayoutRow(List<String> cells, boolean doubtful) {

    private static final int SLACK = 2;

    LayoutRow {
        cells = List.copyOf(cells);
    }

    /** Returns a row of one cell in the first column. */
    static LayoutRow whole(List<LayoutLine> lines, int columns) {
        List<String> cells = new ArrayList<>();
        cells.add(String.join(" ", lines.stream().map(LayoutLine::text).toList()));
        while (cells.size() < columns) {
            cells.add("");
        }
        return new LayoutRow(cells, false);
    }

    /**
     * Cuts the lines of a row where it begins its columns.
     *
     * @param lines the row's lines
     * @param places where the row begins each column, or {@link LayoutFit#NONE}
     * @param edges where the page begins each column
     * @param known what columns are known to hold
     */
    static LayoutRow of(List<LayoutLine> lines, int[] places, int[] edges, LayoutWords known) {
        List<StringBuilder> cells = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            cells.add(new StringBuilder());
        }
        LayoutFit fit = LayoutFit.ofLines(places, known);
        LayoutTally tally = new LayoutTally(lines);
        boolean doubtful = false;
        for (LayoutLine line : lines) {
            int[] own = fit.of(List.of(line));
            cut(line, own, places, cells);
            doubtful |= isDoubtful(line, own, places, edges, tally, line.equals(lines.get(0)));
        }
        return new LayoutRow(cells.stream().map(StringBuilder::toString).toList(), doubtful);
    }

    private static void cut(LayoutLine line, int[] own, int[] places, List<StringBuilder> cells) {
        int last = -1;
        for (Word word : line.words()) {
            int column = last;
            for (int i = Math.max(0, last); i < own.length; i++) {
                column = own[i] != LayoutFit.NONE && own[i] <= word.start() ? i : column;
            }
            column = column < 0 ? Math.max(0, lastBefore(word.start(), places)) : column;
            StringBuilder cell = cells.get(column);
            if (column == last) {
                LayoutLine.append(cell, word);
            } else {
                cell.append(cell.isEmpty() ? "" : " ").append(word.text());
            }
            last = column;
        }
    }

    private static int lastBefore(int start, int[] places) {
        int column = -1;
        for (int i = 0; i < places.length; i++) {
            column = places[i] != LayoutFit.NONE && (column < 0 || places[i] <= start) ? i : column;
        }
        return column;
    }

    /** A piece was cut where only this line says so, or in the midst of words, or wasn't although it reaches into the next column. */
    private static boolean isDoubtful(
            LayoutLine line, int[] own, int[] places, int[] edges, LayoutTally tally, boolean top) {
        for (int i = 1; i < own.length; i++) {
            int begins = own[i];
            boolean close = line.words().stream().anyMatch(word -> word.start() == begins && !word.apart());
            boolean small = cutsBySmallWord(line, begins);
            if (small && top) {
                return true;
            }
            if (close && (begins != places[i] || tally.pieces(begins) == 0) && Math.abs(begins - edges[i]) > SLACK) {
                return true;
            }
            int edge = places[i] == LayoutFit.NONE ? edges[i] : places[i];
            if (begins == LayoutFit.NONE && reachesAcross(line, edge, own)) {
                return true;
            }
        }
        return false;
    }

    /** "end of March" may have been cut before "of", before "March" or before both. */
    private static boolean cutsBySmallWord(LayoutLine line, int place) {
        for (int i = 1; i < line.words().size(); i++) {
            Word word = line.words().get(i);
            String before = line.words().get(i - 1).text();
            if (word.start() == place && !word.apart()) {
                return Character.isLowerCase(word.text().codePointAt(0)) || before.equals("of");
            }
        }
        return false;
    }

    private static boolean reachesAcross(LayoutLine line, int edge, int[] own) {
        return line.pieces().stream().anyMatch(piece -> {
            boolean cut = false;
            for (int place : own) {
                cut |= place > piece.start() && place < piece.end();
            }
            return !cut && piece.start() < edge - SLACK && piece.end() > edge + SLACK;
        });
    }
}
