package org.counciltracker.io.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Row;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/** Takes off the colour that every other row of a table has so that the eye keeps to its line: it rates nothing. */
final class Stripes {

    /** So many rows that rated ones would hardly alternate by chance. */
    private static final int LEAST_ROWS = 5;

    private Stripes() {}

    static List<Row> without(List<Row> rows) {
        // A header has colours of its own.
        Shading odd = grounds(rows, 1);
        Shading even = grounds(rows, 2);
        if (rows.size() <= LEAST_ROWS || (odd == null) == (even == null)) {
            return rows;
        }
        int striped = odd == null ? 0 : 1;
        Shading stripe = odd == null ? even : odd;
        boolean alternate =
                IntStream.range(1, rows.size()).allMatch(i -> (i % 2 == striped) == (ground(rows.get(i)) != null));
        return alternate && stripe != null
                ? rows.stream().map(row -> without(row, stripe)).toList()
                : rows;
    }

    /** Returns the one ground of every other row from some row on, or null where they have none, or several. */
    private static @Nullable Shading grounds(List<Row> rows, int from) {
        Shading first = from < rows.size() ? ground(rows.get(from)) : null;
        for (int i = from; i < rows.size(); i += 2) {
            Shading next = ground(rows.get(i));
            if (first == null || !first.equals(next)) {
                return null;
            }
        }
        return first;
    }

    /** Returns the colour of more than half of a row's cells. */
    private static @Nullable Shading ground(Row row) {
        Map<Shading, Integer> counts = new HashMap<>();
        for (Cell cell : row.cells()) {
            Shading fill = cell.fill();
            if (fill != null
                    && counts.merge(fill, 1, Integer::sum) * 2 > row.cells().size()) {
                return fill;
            }
        }
        return null;
    }

    private static Row without(Row row, Shading stripe) {
        if (!stripe.equals(ground(row))) {
            return row;
        }
        return new Row(
                row.cells().stream()
                        .map(cell -> stripe.equals(cell.fill())
                                ? new Cell(cell.column(), cell.columnSpan(), cell.rowSpan(), cell.text(), null)
                                : cell)
                        .toList(),
                row.place());
    }
}
