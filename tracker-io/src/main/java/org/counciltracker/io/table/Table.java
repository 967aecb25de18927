package org.counciltracker.io.table;

import java.util.List;

/**
 * A table: rows that stand together.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param rows the rows from top to bottom
 */
public record Table(List<Row> rows) implements Block {

    /**
     * Copies the rows.
     *
     * @param rows the rows from top to bottom
     */
    public Table {
        rows = List.copyOf(rows);
    }
}
