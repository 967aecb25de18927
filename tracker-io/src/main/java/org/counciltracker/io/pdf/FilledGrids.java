package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Finds the grids that no line rules, but whose cells are filled side by side. */
final class FilledGrids {

    private static final double LEAST_WIDTH = 15;
    private static final double LEAST_HEIGHT = 8;

    /** What covers more of a page is its background. */
    private static final double BACKGROUND = 0.6;

    /** A page with more of them is a picture made of small squares. */
    private static final int MOST_FILLS = 20_000;

    private FilledGrids() {}

    /** Returns the grids with at least two columns and two rows that lie outside of those found already. */
    static List<Grid> in(PageInk page, List<Grid> ruled, Budget budget, String place) throws UnreadableException {
        List<Fill> fills = new ArrayList<>();
        List<Rule> edges = new ArrayList<>();
        for (Fill fill : page.fills) {
            Box box = fill.box();
            boolean cell = box.width() >= LEAST_WIDTH
                    && box.height() >= LEAST_HEIGHT
                    && box.area() < BACKGROUND * page.area().area();
            if (cell && ruled.stream().noneMatch(grid -> grid.box().shared(box) > 0)) {
                fills.add(fill);
                edges.add(new Rule(true, box.top(), box.left(), box.right()));
                edges.add(new Rule(true, box.bottom(), box.left(), box.right()));
                edges.add(new Rule(false, box.left(), box.top(), box.bottom()));
                edges.add(new Rule(false, box.right(), box.top(), box.bottom()));
            }
        }
        List<Grid> grids = new ArrayList<>();
        if (fills.size() > MOST_FILLS) {
            return grids;
        }
        for (Grid found : RuledGrids.in(edges, budget, place)) {
            if (found.columns() > 1 && found.rows() > 1) {
                budget.spend(Limit.CELLS, (long) found.columns() * found.rows(), place);
                grids.add(new Grid(found.xs(), found.ys(), new FilledEdges(fills, found.xs(), found.ys())));
            }
        }
        return grids;
    }

    /** Parts cells that aren't of one fill: of two white ones nobody knows, so they are parted as the others are. */
    private static final class FilledEdges implements Grid.Edges {

        private final double[] xs;
        private final double[] ys;
        private final @Nullable Fill[][] seen;

        FilledEdges(List<Fill> fills, double[] xs, double[] ys) {
            this.xs = xs;
            this.ys = ys;
            this.seen = new Fill[ys.length - 1][xs.length - 1];
            for (Fill fill : fills) {
                paint(fill);
            }
        }

        private void paint(Fill fill) {
            for (int row = 0; row < seen.length; row++) {
                double y = (ys[row] + ys[row + 1]) / 2;
                for (int column = 0; column < seen[row].length; column++) {
                    if (fill.box().has((xs[column] + xs[column + 1]) / 2, y)) {
                        seen[row][column] = fill;
                    }
                }
            }
        }

        @Override
        public boolean upright(int x, int row) {
            return x == 0 || x == xs.length - 1 || parts(seen[row][x - 1], seen[row][x]);
        }

        @Override
        public boolean level(int y, int column) {
            return y == 0 || y == ys.length - 1 || parts(seen[y - 1][column], seen[y][column]);
        }

        @SuppressWarnings("ReferenceEquality")
        private static boolean parts(@Nullable Fill one, @Nullable Fill other) {
            return one == null || one != other;
        }
    }
}
