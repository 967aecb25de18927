package org.counciltracker.io.measures;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.counciltracker.io.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as grids, made when they are looked at: of a long table, which seldom holds measures, only a few rows
 * beside each other are needed at a time. Not thread-safe.
 */
final class GridWindow extends AbstractList<Grid> implements RandomAccess {

    private static final int WIDTH = 64;

    private final List<Row> rows;
    private final @Nullable Grid[] made = new @Nullable Grid[WIDTH];
    private final int[] numbers = new int[WIDTH];

    GridWindow(List<Row> rows) {
        this.rows = rows;
    }

    @Override
    public Grid get(int index) {
        int slot = index % WIDTH;
        Grid grid = made[slot];
        if (grid == null || numbers[slot] != index) {
            grid = Grid.of(rows.get(index));
            made[slot] = grid;
            numbers[slot] = index;
        }
        return grid;
    }

    @Override
    public int size() {
        return rows.size();
    }
}
