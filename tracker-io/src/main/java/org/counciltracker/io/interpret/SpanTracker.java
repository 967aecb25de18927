package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Row;

/** Keeps, while rows pass by, which cells reach down into the next ones. Not thread-safe. */
final class SpanTracker {

    private final List<String> texts = new ArrayList<>();
    private final List<Integer> rowsLeft = new ArrayList<>();

    /** Enters a row and returns, by column, the texts of cells that reach into it from above. */
    List<String> enter(Row row) {
        List<String> above = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean covered = rowsLeft.get(i) > 0;
            above.add(covered ? texts.get(i) : "");
            if (covered) {
                rowsLeft.set(i, rowsLeft.get(i) - 1);
            }
        }
        for (Cell cell : row.cells()) {
            if (cell.rowSpan() > 1) {
                while (texts.size() <= cell.column()) {
                    texts.add("");
                    rowsLeft.add(0);
                }
                texts.set(cell.column(), cell.text());
                rowsLeft.set(cell.column(), cell.rowSpan() - 1);
            }
        }
        return above.stream().allMatch(String::isEmpty) ? List.of() : above;
    }
}
