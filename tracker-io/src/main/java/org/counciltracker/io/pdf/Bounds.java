package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The bounds between the rows or the columns of a table, found from where its lines are. */
final class Bounds {

    /** How far lines may lie apart that bound the same cell: double lines, or the space between cells. */
    static final double NEAR = 4;

    private static final double WIDEST = 6;

    private Bounds() {}

    /** Returns one bound for all those that lie together, in order. */
    static double[] of(Collection<Double> positions) {
        List<Double> sorted = new ArrayList<>(positions);
        sorted.sort(null);
        List<Double> bounds = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean apart = i == sorted.size()
                    || sorted.get(i) - sorted.get(i - 1) > NEAR
                    || sorted.get(i) - sorted.get(start) > WIDEST;
            if (apart) {
                bounds.add((sorted.get(start) + sorted.get(i - 1)) / 2);
                start = i;
            }
        }
        return bounds.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Returns the bound that lies next to a position, -1 where none is near. */
    static int near(double[] bounds, double position) {
        int found = Arrays.binarySearch(bounds, position);
        int after = found >= 0 ? found : -found - 1;
        int best = -1;
        for (int i = Math.max(0, after - 1); i <= after && i < bounds.length; i++) {
            double distance = Math.abs(bounds[i] - position);
            if (distance <= NEAR && (best < 0 || distance < Math.abs(bounds[best] - position))) {
                best = i;
            }
        }
        return best;
    }
}
