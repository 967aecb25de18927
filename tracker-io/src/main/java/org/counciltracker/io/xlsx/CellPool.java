package org.counciltracker.io.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.counciltracker.io.table.Cell;

/** Keeps equal cells once: a column of owners or ratings says few things many times. Not thread-safe. */
final class CellPool {

    private static final int LONGEST = 80;
    private static final int MOST = 8192;

    private final Map<Cell, Cell> cells = new HashMap<>();

    Cell pooled(Cell cell) {
        if (cell.text().length() > LONGEST) {
            return cell;
        }
        if (cells.size() >= MOST) {
            cells.clear();
        }
        Cell known = cells.putIfAbsent(cell, cell);
        return known == null ? cell : known;
    }
}
