package org.counciltracker.io.html;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Row;

/** Leaves out the rows that say nothing and show no colour; spans are counted in the others. */
final class Kept {

    private Kept() {}

    static List<Row> of(List<Row> rows) {
        // How many rows were kept before each.
        int[] before = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            before[i + 1] = before[i] + (says(rows.get(i)) ? 1 : 0);
        }
        List<Row> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (says(rows.get(i))) {
                kept.add(counted(rows.get(i), i, before));
            }
        }
        return kept;
    }

    private static boolean says(Row row) {
        return row.cells().stream().anyMatch(cell -> !cell.isBlank() || cell.fill() != null);
    }

    private static Row counted(Row row, int at, int[] before) {
        List<Cell> cells = row.cells().stream()
                .map(cell -> new Cell(
                        cell.column(),
                        cell.columnSpan(),
                        Math.max(1, before[Math.min(before.length - 1, at + cell.rowSpan())] - before[at]),
                        cell.text(),
                        cell.fill()))
                .toList();
        return new Row(cells, row.place());
    }
}
