package org.counciltracker.io.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counciltracker.io.table.Place;
import org.jspecify.annotations.Nullable;

/**
 * A table of measures that was found.
 *
 * @param shape how it is laid out
 * @param title the words right above it, or null
 * @param priority the plan's priority that it stands under, or null
 * @param header its headings
 * @param headerRows the rows that they stand in
 * @param columns what its columns hold
 * @param rows its rows, without the headings
 */
record MeasureTable(
        Shape shape,
        @Nullable String title,
        @Nullable String priority,
        Grid header,
        List<Grid> headerRows,
        List<MeasureColumn> columns,
        List<Grid> rows) {

    /** How a table of measures is laid out. */
    enum Shape {
        /** A row for each measure; the headings name periods. */
        ROW_FOR_EACH_MEASURE,
        /** A row for each reading, with its period. */
        ROW_FOR_EACH_READING,
        /** A row for each period; the headings name measures. */
        ROW_FOR_EACH_PERIOD
    }

    MeasureTable {
        headerRows = List.copyOf(headerRows);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    List<MeasureColumn> columns(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    Optional<MeasureColumn> column(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    /** Returns the text of a row in the first column of a role that says something there, empty where none does. */
    String text(Grid row, ColumnRole role) {
        return columns(role).stream()
                .map(column -> row.cell(column.index()))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Returns whether every heading is known, so that it is no tracker's by chance. */
    boolean isSure() {
        return column(ColumnRole.NAME).isPresent()
                && columns.stream()
                        .filter(column -> !column.label().isBlank())
                        .noneMatch(column -> column.role() == ColumnRole.UNKNOWN);
    }

    Place place() {
        return header.place();
    }

    /** Returns the places of all its rows, those of the headings among them. */
    List<Place> places() {
        return Stream.concat(headerRows.stream(), rows.stream())
                .map(Grid::place)
                .toList();
    }

    MeasureTable with(List<Grid> below) {
        return new MeasureTable(shape, title, priority, header, headerRows, columns, below);
    }
}
