package org.counciltracker.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counciltracker.io.text.LayoutLine.Piece;

/**
 * The columns of a table laid out with spaces.
 *
 * <p>A program that lays out a page keeps the order of columns and lines up what stands in one row, yet a column may begin some
 * characters further left or right from row to row, and where it is full, one space parts it from the next. So a row's lines
 * are cut where other lines of that row begin a piece, and the pieces go to columns by order, each as near as can be to where
 * the column begins. Where a column has nothing, the one before it may have run into it: that shows by a place where other rows
 * begin that column, or by a text that the one before has alone in another row. Not thread-safe.
 */
final class LayoutColumns {

    private static final int FAR = 1_000_000;
    private static final int FARTHEST_SHIFT = 8;

    private final List<Integer> starts;
    private final Map<Integer, Set<Integer>> seenAt;
    private final Map<Integer, Set<String>> known;
    private boolean doubtful;

    private LayoutColumns(List<Integer> starts, Map<Integer, Set<Integer>> seenAt, Map<Integer, Set<String>> known) {
        this.starts = starts;
        this.seenAt = seenAt;
        this.known = known;
    }

    LayoutColumns(List<Integer> starts) {
        this(starts, new HashMap<>(), new HashMap<>());
    }

    /** Returns the columns as another page has them; what they were found to hold is known there too. */
    LayoutColumns movedTo(List<Integer> others) {
        return others.size() == starts.size() ? new LayoutColumns(others, new HashMap<>(), known) : this;
    }

    /** Returns the cells of the row that some lines make, those of a column joined by spaces. */
    List<String> cells(List<LayoutLine> row) {
        List<LayoutLine> cut = cut(row);
        Map<Integer, Integer> columns = columns(cut);
        if (cutShifted(cut, columns)) {
            columns = columns(cut);
        }
        LayoutLine first = cut.get(0);
        LayoutLine divided = first.cutAt(missing(columns));
        if (!divided.equals(first)) {
            cut.set(0, divided);
            columns = columns(cut);
        }
        List<StringBuilder> cells = new ArrayList<>();
        starts.forEach(start -> cells.add(new StringBuilder()));
        for (LayoutLine line : cut) {
            for (Piece piece : line.pieces()) {
                int column = columns.getOrDefault(piece.start(), 0);
                seenAt.computeIfAbsent(column, c -> new HashSet<>()).add(piece.start());
                StringBuilder cell = cells.get(column);
                cell.append(cell.isEmpty() ? "" : " ").append(piece.text());
            }
        }
        divide(cells);
        doubtful = isDoubtful(cut.get(0), cells);
        List<String> texts = cells.stream().map(StringBuilder::toString).toList();
        for (int i = 0; i < texts.size(); i++) {
            known.computeIfAbsent(i, column -> new HashSet<>()).add(texts.get(i));
        }
        return texts;
    }

    /** Returns whether a cell of the last row may hold words of the column behind it, which has none. */
    boolean isDoubtful() {
        return doubtful;
    }

    private boolean isDoubtful(LayoutLine first, List<StringBuilder> cells) {
        for (int i = 1; i < starts.size(); i++) {
            int start = starts.get(i);
            if (cells.get(i).isEmpty()
                    && first.pieces().stream().anyMatch(piece -> piece.start() < start && piece.end() > start)) {
                return true;
            }
        }
        return false;
    }

    private static List<LayoutLine> cut(List<LayoutLine> row) {
        Set<Integer> begins = new HashSet<>();
        row.forEach(line -> line.pieces().forEach(piece -> begins.add(piece.start())));
        List<LayoutLine> cut = new ArrayList<>();
        row.forEach(line -> cut.add(line.cutAt(begins)));
        return cut;
    }

    /** A full column pushes the next one aside in its line: cuts there, at the word nearest to where the row has that column. */
    private boolean cutShifted(List<LayoutLine> row, Map<Integer, Integer> columns) {
        boolean any = false;
        for (int i = 0; i < row.size(); i++) {
            LayoutLine line = row.get(i);
            Set<Integer> own = new HashSet<>();
            line.pieces().forEach(piece -> own.add(columns.getOrDefault(piece.start(), 0)));
            Set<Integer> words = new HashSet<>();
            for (Piece piece : line.pieces()) {
                int column = columns.getOrDefault(piece.start(), 0);
                columns.forEach((place, other) -> {
                    if (other > column && !own.contains(other) && piece.end() > place) {
                        piece.wordNearest(place, FARTHEST_SHIFT).ifPresent(words::add);
                    }
                });
            }
            row.set(i, line.cutAt(words));
            any |= !row.get(i).equals(line);
        }
        return any;
    }

    /** Returns the places at which other rows begin a column that this row has nothing in. */
    private Set<Integer> missing(Map<Integer, Integer> columns) {
        Set<Integer> missing = new HashSet<>();
        for (int i = 0; i < starts.size(); i++) {
            if (!columns.containsValue(i)) {
                missing.addAll(seenAt.getOrDefault(i, Set.of()));
            }
        }
        return missing;
    }

    private void divide(List<StringBuilder> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            String text = cells.get(i).toString();
            String whole = cells.get(i + 1).isEmpty() ? longestKnown(i, text) : "";
            if (!whole.isEmpty()) {
                cells.get(i + 1).append(text.substring(whole.length() + 1));
                cells.get(i).setLength(whole.length());
            }
        }
    }

    private String longestKnown(int column, String text) {
        String longest = "";
        Set<String> before = known.getOrDefault(column, Set.of());
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            longest = before.contains(text.substring(0, i)) ? text.substring(0, i) : longest;
        }
        return longest;
    }

    /** Returns the column of each place at which the row begins a piece: in order, and as near as can be in all. */
    private Map<Integer, Integer> columns(List<LayoutLine> row) {
        TreeSet<Integer> begins = new TreeSet<>();
        row.forEach(line -> line.pieces().forEach(piece -> begins.add(piece.start())));
        List<Integer> places = List.copyOf(begins);
        Set<Integer> parted = parted(row, places);
        int n = places.size();
        int m = starts.size();
        // What stands beside each other in a line can't be of one column; what stands below each other may.
        int[][] cost = new int[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            Arrays.fill(cost[i], i == 0 ? 0 : FAR);
        }
        int[][] from = new int[n + 1][m + 1];
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                int apart = Math.abs(places.get(i - 1) - starts.get(j - 1));
                for (int before = 0; before <= j; before++) {
                    boolean same = before == j;
                    boolean allowed = i == 1 || (before > 0 && (!same || !parted.contains(places.get(i - 1))));
                    int price = (i == 1 ? 0 : cost[i - 1][before]) + apart;
                    if (allowed && price < cost[i][j]) {
                        cost[i][j] = price;
                        from[i][j] = before;
                    }
                }
            }
        }
        return walkedBack(places, cost, from);
    }

    private Map<Integer, Integer> walkedBack(List<Integer> places, int[][] cost, int[][] from) {
        Map<Integer, Integer> columns = new TreeMap<>();
        int n = places.size();
        int best = starts.size();
        for (int j = 1; j <= starts.size(); j++) {
            best = cost[n][j] < cost[n][best] ? j : best;
        }
        if (cost[n][best] >= FAR) {
            places.forEach(place -> columns.put(place, nearest(place)));
            return columns;
        }
        int j = best;
        for (int i = n; i >= 1; i--) {
            columns.put(places.get(i - 1), j - 1);
            j = from[i][j];
        }
        return columns;
    }

    /** Returns the places that stand beside the one before them in some line. */
    private static Set<Integer> parted(List<LayoutLine> row, List<Integer> places) {
        Set<Integer> parted = new HashSet<>();
        for (LayoutLine line : row) {
            Set<Integer> own = new HashSet<>();
            line.pieces().forEach(piece -> own.add(piece.start()));
            for (int i = 1; i < places.size(); i++) {
                if (own.contains(places.get(i)) && own.contains(places.get(i - 1))) {
                    parted.add(places.get(i));
                }
            }
        }
        return parted;
    }

    private int nearest(int place) {
        int nearest = 0;
        for (int i = 1; i < starts.size(); i++) {
            nearest = Math.abs(starts.get(i) - place) <= Math.abs(starts.get(nearest) - place) ? i : nearest;
        }
        return nearest;
    }
}
