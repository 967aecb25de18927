package org.counciltracker.io.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;

/**
 * Finds the rows of a table that head those below them: one cell of few words, drawn over most of the table's columns.
 *
 * <p>What stands above the first row of several cells is a title or a key, and what no such row follows may be a key too.
 */
final class Banners {

    private static final int LEAST_COLUMNS = 3;
    private static final int MOST_LETTERS = 120;

    private Banners() {}

    /** Returns the numbers of those rows, from 0. */
    static Set<Integer> in(Table table) {
        List<Row> rows = table.rows();
        int first = 0;
        while (first < rows.size() && said(rows.get(first)).size() < 2) {
            first++;
        }
        int width = 0;
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                width = Math.max(width, cell.column() + cell.columnSpan());
            }
        }
        Set<Integer> banners = new HashSet<>();
        boolean followed = false;
        for (int i = rows.size() - 1; i > first; i--) {
            List<Cell> said = said(rows.get(i));
            if (said.size() > 1) {
                followed = true;
            } else if (said.size() == 1) {
                followed &= isBanner(said.get(0), width);
                if (followed) {
                    banners.add(i);
                }
            }
        }
        return banners;
    }

    private static boolean isBanner(Cell cell, int width) {
        return cell.columnSpan() >= LEAST_COLUMNS
                && cell.columnSpan() * 2 > width
                && cell.text().length() <= MOST_LETTERS;
    }

    private static List<Cell> said(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** Returns the words of a row that is one of them. */
    static String text(Row row) {
        return said(row).get(0).text();
    }
}
