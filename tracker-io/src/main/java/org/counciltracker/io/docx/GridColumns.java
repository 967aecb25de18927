package org.counciltracker.io.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.counciltracker.io.docx.Piece.Grid;
import org.counciltracker.io.docx.Piece.GridCell;
import org.counciltracker.io.docx.Piece.GridRow;

/**
 * Finds the columns of a table in its grid.
 *
 * <p>A grid has a line wherever any cell begins, so a border that was dragged aside in one row by a hair makes a column that
 * nobody sees. Cells of such rows are put where the commonest row has its cells.
 */
final class GridColumns {

    /** Borders nearer than this, in twentieths of a point, are meant to be one: about 4 mm. */
    private static final int NEAR = 230;

    private final List<Integer> lines = new ArrayList<>();
    private final List<List<Integer>> starts = new ArrayList<>();
    private final List<Integer> columns;

    GridColumns(Grid grid) {
        // Where a width is missing, or in a unit of its own, nobody knows what is near.
        if (!grid.widths().contains(0)) {
            int at = 0;
            lines.add(0);
            for (int width : grid.widths()) {
                at = (int) Math.min(Integer.MAX_VALUE / 2, (long) at + width);
                lines.add(at);
            }
        }
        List<List<Integer>> drawn =
                grid.rows().stream().map(GridColumns::starts).toList();
        List<Integer> common = common(drawn);
        NavigableMap<Integer, Integer> places = places(common);
        Set<Integer> fixed = new HashSet<>(common);
        NavigableSet<Integer> found = new TreeSet<>();
        for (List<Integer> row : drawn) {
            List<Integer> put = row.equals(common) ? row : aligned(row, fixed, places);
            starts.add(put);
            found.addAll(put);
        }
        columns = List.copyOf(found);
    }

    private static List<Integer> starts(GridRow row) {
        List<Integer> starts = new ArrayList<>();
        int at = row.before();
        for (GridCell cell : row.cells()) {
            starts.add(at);
            at += cell.span();
        }
        return starts;
    }

    /** Returns where the cells begin of the rows that make up the most of the table. */
    private static List<Integer> common(List<List<Integer>> rows) {
        Map<List<Integer>, Integer> cells = new HashMap<>();
        List<Integer> best = List.of();
        for (List<Integer> row : rows) {
            cells.merge(row, row.size(), Integer::sum);
        }
        for (List<Integer> row : rows) {
            if (cells.getOrDefault(row, 0) > cells.getOrDefault(best, 0)) {
                best = row;
            }
        }
        return best;
    }

    private List<Integer> aligned(List<Integer> row, Set<Integer> fixed, NavigableMap<Integer, Integer> places) {
        Set<Integer> taken = new HashSet<>(row);
        List<Integer> aligned = new ArrayList<>();
        int last = -1;
        for (int start : row) {
            int near = fixed.contains(start) ? start : nearest(start, places);
            int put = near > last && (near == start || !taken.contains(near)) ? near : start;
            aligned.add(put);
            last = put;
        }
        return isRising(aligned) ? aligned : row;
    }

    private static boolean isRising(List<Integer> starts) {
        for (int i = 1; i < starts.size(); i++) {
            if (starts.get(i) <= starts.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the line of the grid at which the commonest row has a cell, near to this one; else this one. */
    private int nearest(int start, NavigableMap<Integer, Integer> places) {
        if (start >= lines.size()) {
            return start;
        }
        int place = lines.get(start);
        int best = start;
        int least = NEAR;
        for (Map.Entry<Integer, Integer> other : neighbours(places, place)) {
            int away = Math.abs(other.getKey() - place);
            if (away < least) {
                least = away;
                best = other.getValue();
            }
        }
        return best;
    }

    private static List<Map.Entry<Integer, Integer>> neighbours(NavigableMap<Integer, Integer> places, int place) {
        return Stream.of(places.floorEntry(place), places.higherEntry(place))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the lines of the grid at which a row has its cells, by how far to the right they are. */
    private NavigableMap<Integer, Integer> places(List<Integer> row) {
        NavigableMap<Integer, Integer> places = new TreeMap<>();
        for (int start : row) {
            if (start < lines.size()) {
                places.put(lines.get(start), start);
            }
        }
        return places;
    }

    /** Returns the column in which a cell begins. */
    int first(int row, int cell) {
        return Collections.binarySearch(columns, starts.get(row).get(cell));
    }

    /** Returns the column behind a cell's last one. */
    int behind(int row, int cell, int span) {
        List<Integer> here = starts.get(row);
        if (cell + 1 < here.size()) {
            return first(row, cell + 1);
        }
        int end = here.get(cell) + span;
        int at = Collections.binarySearch(columns, end);
        return Math.max(first(row, cell) + 1, at >= 0 ? at : -at - 1);
    }
}
