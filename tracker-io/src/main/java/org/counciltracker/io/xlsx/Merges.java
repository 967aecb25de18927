package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Row;
import org.jspecify.annotations.Nullable;

/** Tells, while rows pass by from top to bottom, which cells are put together. Not thread-safe. */
final class Merges {

    private record Tall(int index, CellRange range) {}

    private final List<CellRange> byRow;
    private final List<CellRange> open = new ArrayList<>();
    private final List<Tall> tall = new ArrayList<>();
    private int next;
    private int last;

    Merges(List<CellRange> merges) {
        byRow = merges.stream()
                .sorted(Comparator.comparingInt(CellRange::firstRow))
                .toList();
    }

    /** Goes on to a row; going back is allowed, and slow. */
    void enter(int row) {
        if (row < last) {
            open.clear();
            next = 0;
        }
        last = row;
        while (next < byRow.size() && byRow.get(next).firstRow() <= row) {
            open.add(byRow.get(next++));
        }
        open.removeIf(range -> range.lastRow() < row);
    }

    /** Returns the cells that a cell of the row entered is put together with, or null where it stands alone. */
    @Nullable
    CellRange over(int column) {
        for (CellRange range : open) {
            if (range.has(last, column)) {
                return range;
            }
        }
        return null;
    }

    /** Remembers that a cell that reaches down stands in a row of a list. */
    void reachesDown(int index, CellRange range) {
        tall.add(new Tall(index, range));
    }

    /** Gives the cells that reach down the number of rows they cover: of those that are in the list. */
    void span(List<Row> rows) {
        if (tall.isEmpty()) {
            return;
        }
        int[] numbers =
                rows.stream().mapToInt(row -> row.place().number()).sorted().toArray();
        for (Tall one : tall) {
            CellRange range = one.range();
            int covered = from(numbers, range.lastRow() + 1) - from(numbers, range.firstRow());
            if (covered > 1) {
                Row row = rows.get(one.index());
                List<Cell> cells = row.cells().stream()
                        .map(cell -> cell.column() == range.firstColumn() ? tall(cell, covered) : cell)
                        .toList();
                rows.set(one.index(), new Row(cells, row.place()));
            }
        }
    }

    private static Cell tall(Cell cell, int rows) {
        return new Cell(cell.column(), cell.columnSpan(), rows, cell.text(), cell.fill());
    }

    /** Returns the place of the first number that isn't below another. */
    private static int from(int[] numbers, int least) {
        int found = Arrays.binarySearch(numbers, least);
        while (found > 0 && numbers[found - 1] == least) {
            found--;
        }
        return found < 0 ? -found - 1 : found;
    }
}
