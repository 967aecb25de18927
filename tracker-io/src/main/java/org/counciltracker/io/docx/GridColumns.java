package org.counciltracker.io.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
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
        int at = 0;
        lines.add(0);
        for (int width : grid.widths()) {
            at = (int) Math.min(Integer.MAX_VALUE / 2, (long) at + width);
            lines.add(at);
        }
        List<List<Integer>> drawn =
                grid.rows().stream().map(GridColumns::starts).toList();
        List<Integer> common = common(drawn);
        NavigableSet<Integer> found = new TreeSet<>();
        for (List<Integer> row : drawn) {
            List<Integer> put = aligned(row, common);
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

    private List<Integer> aligned(List<Integer> row, List<Integer> common) {
        if (row.equals(common)) {
            return row;
        }
        List<Integer> aligned = new ArrayList<>();
        int last = -1;
        for (int start : row) {
            int near = common.contains(start) ? start : nearest(start, common);
            int put = near > last && !(near != start && row.contains(near)) ? near : start;
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

    private int nearest(int start, List<Integer> common) {
        int best = start;
        int least = NEAR;
        for (int other : common) {
            if (start < lines.size() && other < lines.size()) {
                int away = Math.abs(lines.get(other) - lines.get(start));
                if (away < least) {
                    least = away;
                    best = other;
                }
            }
        }
        return best;
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
