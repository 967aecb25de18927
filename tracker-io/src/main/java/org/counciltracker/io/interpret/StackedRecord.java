package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.Place;

/** A record whose cells stand below each other, as far as it was read. Not thread-safe. */
final class StackedRecord {

    private final Columns columns;
    private final Place place;
    private final List<StringBuilder> cells = new ArrayList<>();

    StackedRecord(Columns columns, Place place) {
        this.columns = columns;
        this.place = place;
        for (int i = 0; i < columns.width(); i++) {
            cells.add(new StringBuilder());
        }
    }

    Place place() {
        return place;
    }

    /** Adds a line to a cell: a paragraph of prose, a further piece of anything else. */
    void add(int column, String text) {
        StringBuilder cell = cells.get(column);
        Field field = columns.at(column);
        boolean prose = field != null && field.isProse();
        boolean goesOn = CellJoiner.beginsInMidSentence(text) && !CellJoiner.isFinished(cell.toString());
        cell.append(cell.length() == 0 ? "" : prose && !goesOn ? "\n" : " ").append(text.strip());
    }

    List<String> cells() {
        return cells.stream().map(StringBuilder::toString).toList();
    }

    /** Returns the labels of the columns that no line was found for. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() == 0) {
                missing.add("\"" + columns.label(i) + "\"");
            }
        }
        return missing;
    }
}
