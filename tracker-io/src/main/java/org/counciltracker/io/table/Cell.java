package org.counciltracker.io.table;

import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param column the first column it stands in, from 0
 * @param columnSpan how many columns it covers, at least 1
 * @param rowSpan how many rows it covers, at least 1
 * @param text its text, paragraphs parted by line breaks; empty for a blank cell
 * @param fill its colour, or null where it has none or the format knows none
 */
public record Cell(
        int column,
        int columnSpan,
        int rowSpan,
        String text,
        @Nullable Shading fill) {

    /**
     * Checks the spans.
     *
     * @param column the first column it stands in, from 0
     * @param columnSpan how many columns it covers, at least 1
     * @param rowSpan how many rows it covers, at least 1
     * @param text its text, paragraphs parted by line breaks; empty for a blank cell
     * @param fill its colour, or null where it has none or the format knows none
     * @throws IllegalArgumentException if the column is negative or a span less than 1
     */
    public Cell {
        if (column < 0 || columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException(
                    "column (%s) must not be negative, columnSpan (%s) and rowSpan (%s) must be at least 1."
                            .formatted(column, columnSpan, rowSpan));
        }
    }

    /**
     * Obtains a plain cell: one column, one row, no fill.
     *
     * @param column the column, from 0
     * @param text the text
     * @return the cell
     */
    public static Cell of(int column, String text) {
        return new Cell(column, 1, 1, text, null);
    }

    /**
     * Returns whether the cell says nothing.
     *
     * @return whether its text is blank
     */
    public boolean isBlank() {
        return text.isBlank();
    }
}
