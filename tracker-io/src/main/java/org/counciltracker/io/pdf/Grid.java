package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table's cells as its lines, or its fills, part them. Immutable. */
final class Grid {

    /** Says which of a grid's edges part what lies on their two sides. */
    interface Edges {

        /** Returns whether something parts a row's cells left and right of an x. */
        boolean upright(int x, int row);

        /** Returns whether something parts a column's cells above and below a y. */
        boolean level(int y, int column);
    }

    private final double[] xs;
    private final double[] ys;
    private final boolean closedAbove;
    private final boolean closedBelow;
    private final List<Slot> slots = new ArrayList<>();
    private final Slot[][] owners;

    Grid(double[] xs, double[] ys, Edges edges) {
        this.xs = xs.clone();
        this.ys = ys.clone();
        this.owners = new Slot[rows()][columns()];
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (owners[row][column] == null) {
                    add(row, column, edges);
                }
            }
        }
        closedAbove = isRuled(0, edges);
        closedBelow = isRuled(rows(), edges);
    }

    private boolean isRuled(int y, Edges edges) {
        double ruled = 0;
        for (int column = 0; column < columns(); column++) {
            ruled += edges.level(y, column) ? xs[column + 1] - xs[column] : 0;
        }
        return ruled * 2 > box().width();
    }

    /** Adds the cell that begins here: as far right as nothing parts it, then as far down. */
    private void add(int row, int column, Edges edges) {
        int right = column + 1;
        while (right < columns() && owners[row][right] == null && !edges.upright(right, row)) {
            right++;
        }
        int below = row + 1;
        while (below < rows() && isWhole(below, column, right, edges)) {
            below++;
        }
        Box box = new Box(xs[column], ys[row], xs[right], ys[below]);
        Slot slot = new Slot(row, column, below - row, right - column, box);
        slots.add(slot);
        for (int r = row; r < below; r++) {
            Arrays.fill(owners[r], column, right, slot);
        }
    }

    private boolean isWhole(int row, int left, int right, Edges edges) {
        for (int column = left; column < right; column++) {
            if (owners[row][column] != null
                    || edges.level(row, column)
                    || column > left && edges.upright(column, row)) {
                return false;
            }
        }
        return edges.upright(left, row) && edges.upright(right, row);
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    double[] xs() {
        return xs.clone();
    }

    double[] ys() {
        return ys.clone();
    }

    /** Returns the cells, row by row, from left to right. */
    List<Slot> slots() {
        return List.copyOf(slots);
    }

    /** Returns whether a line closes the first row above. */
    boolean isClosedAbove() {
        return closedAbove;
    }

    /** Returns whether a line closes the last row below. */
    boolean isClosedBelow() {
        return closedBelow;
    }

    /** Returns the cell at a point, or null outside of the grid. */
    @Nullable
    Slot at(double x, double y) {
        if (!box().has(x, y)) {
            return null;
        }
        return owners[index(ys, y)][index(xs, x)];
    }

    private static int index(double[] bounds, double value) {
        int found = Arrays.binarySearch(bounds, value);
        int index = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(index, bounds.length - 2));
    }
}
