package org.counciltracker.io.html;

import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Row;

/** Takes off what a spreadsheet's web page prints around the sheet: the letters of its columns and the numbers of its rows. */
final class Frames {

    private Frames() {}

    static List<Row> without(List<Row> rows, Page page) {
        if (rows.size() < 3 || !isLettered(rows.get(0))) {
            return rows;
        }
        List<Row> sheet = rows.subList(1, rows.size());
        boolean numbered = sheet.stream()
                .allMatch(row -> row.cells().isEmpty()
                        || (row.cells().get(0).column() == 0
                                && row.cells().get(0).text().matches("\\d{0,7}")));
        if (!numbered) {
            return rows;
        }
        page.info(
                NoteCode.PAGE_FURNITURE,
                rows.get(0).place(),
                "The letters of a sheet's columns and the numbers of its rows were taken off.",
                rows.get(0).cells().stream().map(Cell::text).collect(Collectors.joining(" ")));
        return sheet.stream().map(Frames::unnumbered).toList();
    }

    private static boolean isLettered(Row row) {
        int letter = 0;
        for (Cell cell : row.cells()) {
            if (cell.column() > 0 && !cell.isBlank()) {
                if (!cell.text().equals(letters(letter))) {
                    return false;
                }
                letter++;
            }
        }
        return letter > 1 && row.cells().get(0).isBlank();
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static Row unnumbered(Row row) {
        return new Row(
                row.cells().stream()
                        .filter(cell -> cell.column() > 0)
                        .map(cell -> new Cell(
                                cell.column() - 1, cell.columnSpan(), cell.rowSpan(), cell.text(), cell.fill()))
                        .toList(),
                row.place());
    }
}
