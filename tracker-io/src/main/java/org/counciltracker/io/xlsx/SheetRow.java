package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/** One row of a sheet while it is read. Not thread-safe. */
final class SheetRow {

    /**
     * One cell of it.
     *
     * @param column its column, from 0
     * @param text what it shows
     * @param number its number, {@code NaN} where it holds none
     * @param fill its own colour, or null
     */
    record Held(
            int column,
            String text,
            double number,
            @Nullable Shading fill) {}

    private final int number;
    private final boolean hidden;
    private final List<Held> cells = new ArrayList<>();
    private boolean text;

    SheetRow(int number, boolean hidden) {
        this.number = number;
        this.hidden = hidden;
    }

    void add(Held cell) {
        cells.add(cell);
        text |= !cell.text().isEmpty();
    }

    /** Returns its number, from 1. */
    int number() {
        return number;
    }

    boolean isHidden() {
        return hidden;
    }

    /** Returns whether any of its cells shows anything. */
    boolean hasText() {
        return text;
    }

    List<Held> cells() {
        return cells;
    }

    /** Returns the cell in a column, or a blank one. */
    Held at(int column) {
        for (Held cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return new Held(column, "", Double.NaN, null);
    }
}
