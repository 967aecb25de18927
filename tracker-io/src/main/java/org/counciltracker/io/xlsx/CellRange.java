package org.counciltracker.io.xlsx;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of cells of one sheet.
 *
 * @param firstRow its first row, from 1
 * @param firstColumn its first column, from 0
 * @param lastRow its last row, not before the first
 * @param lastColumn its last column, not before the first
 */
record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** More than any program's sheets have. */
    private static final int COLUMNS = 16_384;

    private static final int ROWS = 1_048_576;
    private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");

    /** Reads one such as {@code B3:D9}, or a single cell. */
    static Optional<CellRange> parse(String text) {
        int colon = text.indexOf(':');
        Matcher first = CELL.matcher(colon < 0 ? text : text.substring(0, colon));
        Matcher last = CELL.matcher(text.substring(colon + 1));
        if (!first.matches() || !last.matches()) {
            return Optional.empty();
        }
        int firstColumn = column(first.group(1));
        int lastColumn = column(last.group(1));
        int firstRow = Integer.parseInt(first.group(2));
        int lastRow = Integer.parseInt(last.group(2));
        boolean inSheet = Math.min(firstRow, lastRow) > 0
                && Math.max(firstRow, lastRow) <= ROWS
                && Math.max(firstColumn, lastColumn) < COLUMNS;
        return inSheet
                ? Optional.of(new CellRange(
                        Math.min(firstRow, lastRow),
                        Math.min(firstColumn, lastColumn),
                        Math.max(firstRow, lastRow),
                        Math.max(firstColumn, lastColumn)))
                : Optional.empty();
    }

    /** Returns the column of a cell's address such as {@code AB12}, or the other one where there is none. */
    static int columnOf(String address, int otherwise) {
        int letters = 0;
        while (letters < address.length() && letters < 4 && Character.isLetter(address.charAt(letters))) {
            letters++;
        }
        int column = letters == 0 || letters > 3 ? -1 : column(address.substring(0, letters));
        return column < 0 || column >= COLUMNS ? otherwise : column;
    }

    static boolean isRow(int row) {
        return row > 0 && row <= ROWS;
    }

    static boolean isColumn(int column) {
        return column >= 0 && column < COLUMNS;
    }

    /** Returns the column of its letters, from 0; -1 or something senseless where they are no Latin letters. */
    static int column(String letters) {
        int column = 0;
        for (char c : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c < 'A' || c > 'Z') {
                return -1;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column - 1;
    }

    /** Returns the letters of a column, from 0. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    static String address(int row, int column) {
        return letters(column) + row;
    }

    boolean has(int row, int column) {
        return hasRow(row) && column >= firstColumn && column <= lastColumn;
    }

    boolean hasRow(int row) {
        return row >= firstRow && row <= lastRow;
    }

    boolean isFirst(int row, int column) {
        return row == firstRow && column == firstColumn;
    }
}
