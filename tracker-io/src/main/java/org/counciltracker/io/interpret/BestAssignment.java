package org.counciltracker.io.interpret;

import java.util.Arrays;

/**
 * Gives each row of a table of scores one column, no column to two rows, so that the scores add up to the most.
 *
 * <p>This is the Hungarian method; it takes the cube of the width in time.
 */
final class BestAssignment {

    private BestAssignment() {}

    /**
     * Returns the column of each row.
     *
     * @param scores by row and column, at least as many columns as rows, each finite
     */
    static int[] of(double[][] scores) {
        int rows = scores.length;
        int columns = rows == 0 ? 0 : scores[0].length;
        double[] rowPrice = new double[rows + 1];
        double[] columnPrice = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            int[] before = new int[columns + 1];
            rowOf[0] = row;
            int end = grow(scores, rowPrice, columnPrice, rowOf, before);
            while (end != 0) {
                rowOf[end] = rowOf[before[end]];
                end = before[end];
            }
        }
        int[] assigned = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                assigned[rowOf[column] - 1] = column - 1;
            }
        }
        return assigned;
    }

    /** Finds the cheapest way from the row held at 0 to a free column, and returns that column. */
    private static int grow(double[][] scores, double[] rowPrice, double[] columnPrice, int[] rowOf, int[] before) {
        int columns = columnPrice.length - 1;
        double[] least = new double[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        boolean[] used = new boolean[columns + 1];
        int at = 0;
        while (rowOf[at] != 0) {
            used[at] = true;
            int row = rowOf[at];
            int next = 0;
            double step = Double.POSITIVE_INFINITY;
            for (int j = 1; j <= columns; j++) {
                if (!used[j]) {
                    double cost = -scores[row - 1][j - 1] - rowPrice[row] - columnPrice[j];
                    if (cost < least[j]) {
                        least[j] = cost;
                        before[j] = at;
                    }
                    if (least[j] < step) {
                        step = least[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= columns; j++) {
                if (used[j]) {
                    rowPrice[rowOf[j]] += step;
                    columnPrice[j] -= step;
                } else {
                    least[j] -= step;
                }
            }
            at = next;
        }
        return at;
    }
}
