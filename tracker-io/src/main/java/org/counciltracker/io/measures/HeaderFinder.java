package org.counciltracker.io.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counciltracker.io.measures.MeasureTable.Shape;
import org.counciltracker.parse.measure.PeriodReader;
import org.jspecify.annotations.Nullable;

/** Tells whether a row holds the headings of a table of measures, by its words and by the figures below them. */
final class HeaderFinder {

    private static final int LONGEST_HEADING = 120;
    private static final int SAMPLE = 30;

    private HeaderFinder() {}

    /** Returns the table that begins at a row, with its columns and without its rows. */
    static Optional<MeasureTable> find(List<Grid> rows, int at, @Nullable String title, @Nullable String priority) {
        if (at + 1 < rows.size() && rows.get(at).canStandOver(rows.get(at + 1))) {
            Optional<MeasureTable> joined = find(rows.get(at).over(rows.get(at + 1)), 2, rows, at, title, priority);
            if (joined.isPresent()) {
                return joined;
            }
        }
        return find(rows.get(at), 1, rows, at, title, priority);
    }

    private static Optional<MeasureTable> find(
            Grid header, int headerRows, List<Grid> rows, int at, @Nullable String title, @Nullable String priority) {
        List<Grid> below = rows.subList(at + headerRows, Math.min(rows.size(), at + headerRows + SAMPLE));
        if (below.stream().allMatch(row -> row.figures().isEmpty())
                || header.filled() == 0
                || header.cells().stream().anyMatch(cell -> cell.length() > LONGEST_HEADING)) {
            return Optional.empty();
        }
        List<MeasureColumn> columns = columns(header, below);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        Shape shape = shape(columns, below);
        if (shape == null) {
            return Optional.empty();
        }
        List<MeasureColumn> named = shape == Shape.ROW_FOR_EACH_PERIOD ? byPeriod(columns) : named(columns, below);
        return Optional.of(
                new MeasureTable(shape, title, priority, header, rows.subList(at, at + headerRows), named, List.of()));
    }

    private static List<MeasureColumn> columns(Grid header, List<Grid> below) {
        int shift = shift(header, below);
        int width = Math.max(
                header.cells().size() + shift,
                below.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        return IntStream.range(0, width)
                .mapToObj(i -> new MeasureColumn(i, header.cell(i - shift), MeasureWords.role(header.cell(i - shift))))
                .toList();
    }

    /** Where the blank heading over the names was lost, every row has one cell more than the headings. */
    private static int shift(Grid header, List<Grid> below) {
        boolean longer = below.stream()
                .filter(row -> row.filled() > 1)
                .allMatch(row -> row.cells().size() == header.cells().size() + 1 && !row.hasFigure(0));
        boolean names = below.stream().anyMatch(row -> row.filled() > 1)
                && MeasureWords.role(header.cell(0)) == ColumnRole.READING;
        return longer && names ? 1 : 0;
    }

    private static @Nullable Shape shape(List<MeasureColumn> columns, List<Grid> below) {
        long readings = count(columns, ColumnRole.READING);
        long values = count(columns, ColumnRole.VALUE);
        if (count(columns, ColumnRole.PERIOD) == 1
                && values == 1
                && arePeriods(first(columns, ColumnRole.PERIOD), below)
                && areFigures(columns, ColumnRole.VALUE, below)) {
            return Shape.ROW_FOR_EACH_READING;
        }
        if (isByPeriod(columns, below)) {
            return Shape.ROW_FOR_EACH_PERIOD;
        }
        if (count(columns, ColumnRole.TOTAL) > 0 && readings > 1) {
            return null; // an account: sums over periods mean nothing to a measure
        }
        boolean said = count(columns, ColumnRole.NAME) > 0
                || count(columns, ColumnRole.TARGET) > 0
                || count(columns, ColumnRole.CHANGE) > 0
                || count(columns, ColumnRole.BETTER) > 0;
        boolean known = columns.stream().filter(HeaderFinder::isKnown).count() * 2
                >= columns.stream().filter(column -> !column.label().isBlank()).count();
        boolean enough = known && (readings > 1 || (readings + values > 0 && said));
        return enough && figures(columns, below) ? Shape.ROW_FOR_EACH_MEASURE : null;
    }

    private static boolean isKnown(MeasureColumn column) {
        return !column.label().isBlank() && column.role() != ColumnRole.UNKNOWN;
    }

    private static boolean figures(List<MeasureColumn> columns, List<Grid> below) {
        return areFigures(columns, ColumnRole.READING, below) || areFigures(columns, ColumnRole.VALUE, below);
    }

    /** Returns whether the first column holds periods and the others figures, under headings that are none of ours. */
    private static boolean isByPeriod(List<MeasureColumn> columns, List<Grid> below) {
        MeasureColumn first = columns.get(0);
        boolean headed = first.role() == ColumnRole.PERIOD || first.label().isBlank();
        return headed
                && columns.stream().skip(1).noneMatch(column -> column.role() == ColumnRole.READING)
                && below.stream().filter(row -> isPeriod(row.cell(0))).count() > 1
                && arePeriods(first.index(), below)
                && columns.stream().skip(1).anyMatch(column -> isMeasure(column) && areFigures(column.index(), below));
    }

    private static List<MeasureColumn> byPeriod(List<MeasureColumn> columns) {
        List<MeasureColumn> named = new ArrayList<>();
        for (MeasureColumn column : columns) {
            named.add(
                    column.index() == 0
                            ? column.as(ColumnRole.PERIOD)
                            : isMeasure(column) ? column.as(ColumnRole.VALUE) : column);
        }
        return named;
    }

    private static boolean isMeasure(MeasureColumn column) {
        return !column.label().isBlank() && (column.role() == ColumnRole.UNKNOWN || column.role() == ColumnRole.VALUE);
    }

    /** Without a heading for the names, they are the first column of words. */
    private static List<MeasureColumn> named(List<MeasureColumn> columns, List<Grid> below) {
        if (count(columns, ColumnRole.NAME) > 0) {
            return columns;
        }
        Optional<MeasureColumn> names = columns.stream()
                .filter(column -> column.role() == ColumnRole.UNKNOWN || column.role() == ColumnRole.PRIORITY)
                .filter(column -> areWords(column.index(), below))
                .findFirst();
        return columns.stream()
                .map(column -> names.filter(column::equals).isPresent() ? column.as(ColumnRole.NAME) : column)
                .toList();
    }

    private static boolean areWords(int column, List<Grid> rows) {
        long words = rows.stream()
                .filter(row ->
                        row.cell(column).chars().filter(Character::isLetter).count() > 2)
                .filter(row -> !row.hasFigure(column))
                .count();
        return words > 0
                && words * 2
                        >= rows.stream()
                                .filter(row -> !row.cell(column).isBlank())
                                .count();
    }

    private static boolean areFigures(List<MeasureColumn> columns, ColumnRole role, List<Grid> rows) {
        return columns.stream()
                .filter(column -> column.role() == role)
                .anyMatch(column -> areFigures(column.index(), rows));
    }

    /** Returns whether at least half of the cells that say something are figures, or say that there are none. */
    private static boolean areFigures(int column, List<Grid> rows) {
        long filled = rows.stream().filter(row -> !row.cell(column).isBlank()).count();
        long figures = rows.stream().filter(row -> row.hasFigure(column)).count();
        long alike = rows.stream()
                .filter(row -> row.hasFigure(column) || row.mayBeFigure(column))
                .count();
        return figures > 0 && alike * 2 >= filled;
    }

    private static boolean arePeriods(int column, List<Grid> rows) {
        long filled = rows.stream().filter(row -> !row.cell(column).isBlank()).count();
        long periods = rows.stream().filter(row -> isPeriod(row.cell(column))).count();
        return periods > 0 && periods * 2 >= filled;
    }

    private static boolean isPeriod(String cell) {
        return PeriodReader.read(cell, null).isPresent();
    }

    private static long count(List<MeasureColumn> columns, ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).count();
    }

    private static int first(List<MeasureColumn> columns, ColumnRole role) {
        return columns.stream()
                .filter(column -> column.role() == role)
                .findFirst()
                .map(MeasureColumn::index)
                .orElse(-1);
    }
}
