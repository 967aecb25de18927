package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.counciltracker.io.pdf.PageTable.GridCell;
import org.counciltracker.io.pdf.PageTable.GridRow;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Row;

/** A table that may go on over pages. Not thread-safe. */
final class LongTable {

    /** A table without rows, that nothing goes on from. */
    static final LongTable NONE = new LongTable();

    private final List<Double> bounds = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();
    private boolean closed = true;

    private LongTable() {}

    LongTable(PageTable first) {
        bounds.addAll(first.bounds());
        rows.addAll(first.rows());
        closed = first.closedBelow();
    }

    /** Takes the table that begins the next page, if its columns are those of this one. */
    boolean takes(PageTable next) {
        if (rows.isEmpty() || !isWithin(bounds, next.bounds()) && !isWithin(next.bounds(), bounds)) {
            return false;
        }
        next.bounds().stream().filter(bound -> near(bounds, bound) < 0).toList().forEach(bounds::add);
        bounds.sort(null);
        List<GridRow> more = new ArrayList<>(next.rows());
        int first = repeatedRows(more);
        boolean open = first > 0 ? !closed : !(closed && next.closedAbove());
        if (open && first < more.size() && isSplit(more.get(first))) {
            rows.set(rows.size() - 1, joined(rows.get(rows.size() - 1), more.remove(first)));
        }
        rows.addAll(more);
        closed = next.closedBelow();
        return true;
    }

    /** Returns how many rows repeat those that the table begins with: its header. */
    private int repeatedRows(List<GridRow> more) {
        int same = 0;
        while (same < more.size() && same < rows.size() && texts(more.get(same)).equals(texts(rows.get(same)))) {
            same++;
        }
        return same;
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream().map(GridCell::text).toList();
    }

    /** Returns whether one table has all the bounds of another, and the two are as wide. */
    private static boolean isWithin(List<Double> all, List<Double> some) {
        double width = all.get(all.size() - 1) - some.get(some.size() - 1);
        return Math.abs(width) <= Bounds.NEAR && some.stream().allMatch(bound -> near(all, bound) >= 0);
    }

    private static int near(List<Double> bounds, double bound) {
        return Bounds.near(bounds.stream().mapToDouble(Double::doubleValue).toArray(), bound);
    }

    /** Returns whether a row has the cells of the last one, so that it can be the rest of it. */
    private boolean isSplit(GridRow rest) {
        GridRow last = rows.get(rows.size() - 1);
        if (last.cells().size() != rest.cells().size()) {
            return false;
        }
        for (int i = 0; i < last.cells().size(); i++) {
            if (Math.abs(last.cells().get(i).left() - rest.cells().get(i).left()) > Bounds.NEAR) {
                return false;
            }
        }
        return true;
    }

    private static GridRow joined(GridRow row, GridRow rest) {
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            GridCell cell = row.cells().get(i);
            GridCell more = rest.cells().get(i);
            cells.add(cell.with(joined(cell.text(), more.text()), more.rowSpan()));
        }
        return new GridRow(cells, row.place());
    }

    private static String joined(String text, String more) {
        if (text.isEmpty() || more.isEmpty()) {
            return text + more;
        }
        boolean ended = ".!?:;".indexOf(text.charAt(text.length() - 1)) >= 0 || Breaks.opens(more);
        return text + (ended ? "\n" : " ") + more;
    }

    /** Returns the rows, their cells placed in the columns of all pages. */
    List<Row> rows() {
        double[] columns = Bounds.of(new TreeSet<>(bounds));
        List<Row> done = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            GridRow row = rows.get(i);
            List<Cell> cells = new ArrayList<>();
            for (GridCell cell : row.cells()) {
                int left = Math.max(0, Bounds.near(columns, cell.left()));
                int right = Math.max(left + 1, Bounds.near(columns, cell.right()));
                int span = Math.min(cell.rowSpan(), rows.size() - i);
                cells.add(new Cell(left, right - left, span, cell.text(), cell.fill()));
            }
            done.add(new Row(cells, row.place()));
        }
        return done;
    }
}
