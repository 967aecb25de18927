package org.counciltracker.io.measures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.parse.measure.FigureReader;
import org.counciltracker.parse.measure.PeriodReader;

/**
 * A row of a table with its texts by column.
 *
 * @param cells the texts; empty where a cell is blank
 * @param figures the columns whose cells are figures
 * @param place where it stands
 */
record Grid(List<String> cells, Set<Integer> figures, Place place) {

    private static final int LONGEST_FIGURE = 60;

    static Grid of(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            while (cells.size() <= cell.column()) {
                cells.add("");
            }
            cells.set(cell.column(), cell.text().strip());
        }
        return of(cells, row.place());
    }

    private static Grid of(List<String> cells, Place place) {
        Set<Integer> figures = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            if (FigureReader.read(cells.get(i)).isPresent()) {
                figures.add(i);
            }
        }
        return new Grid(List.copyOf(cells), Set.copyOf(figures), place);
    }

    /** Returns a cell's text, empty beyond the last one. */
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Returns the only cell that says something, or nothing. */
    String only() {
        return filled() == 1
                ? cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse("")
                : "";
    }

    boolean hasFigure(int column) {
        return figures.contains(column);
    }

    /** Returns whether a cell may be a figure that can't be read, such as "4m 20s", or says that there is none. */
    boolean mayBeFigure(int column) {
        String cell = cell(column);
        boolean digits = cell.length() <= LONGEST_FIGURE && cell.chars().anyMatch(Character::isDigit);
        return !cell.isBlank() && (digits || FigureReader.isNone(cell));
    }

    /** Returns whether this row's cells can head groups of columns, as years do over their quarters. */
    boolean canStandOver(Grid lower) {
        return filled() > 0
                && filled() < lower.filled()
                && lower.cells().size() >= cells.size()
                && lower.figures().isEmpty()
                && cells.stream()
                        .allMatch(cell ->
                                cell.isBlank() || PeriodReader.read(cell, null).isPresent());
    }

    /** Returns the row below with each heading behind the one that its group stands under. */
    Grid over(Grid lower) {
        List<String> joined = new ArrayList<>();
        String group = "";
        for (int i = 0; i < lower.cells().size(); i++) {
            group = cell(i).isBlank() ? group : cell(i);
            boolean grouped = MeasureWords.isOfAPeriod(lower.cell(i), group);
            joined.add(grouped ? lower.cell(i) + " " + group : lower.cell(i));
        }
        return of(joined, place);
    }

    /** Returns the row as it stood, cells parted by tabs. */
    String raw() {
        return String.join("\t", cells).strip();
    }
}
