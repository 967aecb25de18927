package org.counciltracker.io.table;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param cells the cells from left to right
 * @param place where the row begins
 */
public record Row(List<Cell> cells, Place place) {

    /**
     * Copies the cells.
     *
     * @param cells the cells from left to right
     * @param place where the row begins
     */
    public Row {
        cells = List.copyOf(cells);
    }

    /**
     * Obtains a row of plain cells, one in each column.
     *
     * @param texts the cells' texts
     * @param place where the row begins
     * @return the row
     */
    public static Row of(List<String> texts, Place place) {
        List<Cell> cells = new ArrayList<>(texts.size());
        for (String text : texts) {
            cells.add(Cell.of(cells.size(), text));
        }
        return new Row(cells, place);
    }
}
