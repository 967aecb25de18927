package org.counciltracker.io.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/**
 * A table, or as much of it as stands on one page.
 *
 * @param box the space it takes
 * @param bounds where its columns begin and the last one ends, counted from its left edge
 * @param rows its rows
 * @param closedAbove whether a line closes its first row above
 * @param closedBelow whether a line closes its last row below
 */
record PageTable(Box box, List<Double> bounds, List<GridRow> rows, boolean closedAbove, boolean closedBelow)
        implements PageItem {

    /**
     * One row.
     *
     * @param cells the cells that begin in it, from left to right
     * @param place where it stands
     */
    record GridRow(List<GridCell> cells, Place place) {

        GridRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param left its left edge, counted from the table's
     * @param right its right edge, counted from the table's left one
     * @param rowSpan how many rows it covers
     * @param text what it says
     * @param fill its colour, or null
     */
    record GridCell(
            double left,
            double right,
            int rowSpan,
            String text,
            @Nullable Shading fill) {

        GridCell with(String more, int rows) {
            return new GridCell(left, right, rows, more, fill);
        }
    }

    PageTable {
        bounds = List.copyOf(bounds);
        rows = List.copyOf(rows);
    }

    @Override
    public String text() {
        return rows.stream()
                .map(row -> row.cells().stream().map(GridCell::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Place place() {
        return rows.get(0).place();
    }
}
