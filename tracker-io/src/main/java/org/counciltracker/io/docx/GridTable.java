package org.counciltracker.io.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counciltracker.io.docx.Piece.Grid;
import org.counciltracker.io.docx.Piece.GridCell;
import org.counciltracker.io.docx.Piece.GridRow;
import org.counciltracker.io.docx.Piece.Reach;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Fills;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/** Makes a table of one as it was drawn: cells by column, merged ones as one. Not thread-safe. */
final class GridTable {

    private final Grid grid;
    private final GridColumns columns;
    private final String within;
    private final Findings findings;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** The cells that may go on below, by column: where they stand in {@link #rows}. */
    private Map<Integer, int[]> open = new HashMap<>();

    private GridTable(Grid grid, String within, Findings findings) {
        this.grid = grid;
        this.columns = new GridColumns(grid);
        this.within = within;
        this.findings = findings;
    }

    static Table of(Grid grid, String within, Findings findings) {
        return new GridTable(grid, within, findings).table();
    }

    private Table table() {
        List<Row> made = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            GridRow row = grid.rows().get(i);
            row.spot().put(new Place(within, "row", i + 1));
            row(row, i);
        }
        for (int i = 0; i < rows.size(); i++) {
            made.add(new Row(rows.get(i), grid.rows().get(i).spot().place()));
        }
        return new Table(made);
    }

    private void row(GridRow row, int number) {
        List<Cell> cells = new ArrayList<>();
        rows.add(cells);
        Map<Integer, int[]> goOn = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            GridCell cell = row.cells().get(i);
            int column = columns.first(number, i);
            int span = columns.behind(number, i, cell.span()) - column;
            int[] above = cell.down() == Reach.GOES_ON ? open.get(column) : null;
            if (above != null) {
                Cell begun = rows.get(above[0]).get(above[1]);
                rows.get(above[0]).set(above[1], lengthened(begun));
                goOn.put(column, above);
                covered(cell, row.spot());
                if (begun.fill() != null) {
                    cells.add(new Cell(column, span, 1, "", begun.fill()));
                }
            } else if (cell.joinsLeft() && !cells.isEmpty()) {
                Cell left = cells.get(cells.size() - 1);
                cells.set(cells.size() - 1, widened(left, column + span - left.column()));
                covered(cell, row.spot());
            } else {
                if (cell.down() != Reach.ALONE) {
                    goOn.put(column, new int[] {number, cells.size()});
                }
                cells.add(new Cell(column, span, 1, Flat.text(cell.pieces()), fill(cell)));
            }
        }
        open = goOn;
    }

    /** What stands in a cell that another one covers isn't shown. */
    private void covered(GridCell cell, Spot spot) {
        String words = Flat.text(cell.pieces());
        if (!words.isEmpty()) {
            findings.info(NoteCode.HIDDEN, spot, "A merged cell covers these words; they were left out.", words);
        }
    }

    private static Cell lengthened(Cell cell) {
        return new Cell(cell.column(), cell.columnSpan(), cell.rowSpan() + 1, cell.text(), cell.fill());
    }

    private static Cell widened(Cell cell, int span) {
        return new Cell(cell.column(), Math.max(1, span), cell.rowSpan(), cell.text(), cell.fill());
    }

    private static @Nullable Shading fill(GridCell cell) {
        Shading own = cell.fill() == null ? null : Fills.of(cell.fill());
        Integer ink = own == null ? Flat.ink(cell.pieces()) : null;
        return ink == null ? own : Fills.of(ink);
    }
}
