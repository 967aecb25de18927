package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.UnreadableException;

/**
 * Finds tables that have a line below each row, or a band of colour across every other one, and nothing between the columns, as many
 * web pages do. Their columns are told by
 * the space that no row's words enter; text that runs through has no such space, and is no table.
 */
final class LinedGrids {

    private static final int FEWEST_LINES = 3;

    /** The narrowest space between columns, in points. */
    private static final double SPACE = 7;

    /** What words of many rows leave free is no space between two of them, be it ever so narrow. */
    private static final double SPACE_OF_MANY = 4;

    private static final int MANY = 6;

    private LinedGrids() {}

    /** Returns such tables outside of those found already. */
    static List<Grid> in(PageInk page, List<Grid> known, Budget budget, String place) throws UnreadableException {
        List<Rule> lines = new ArrayList<>(page.rules);
        lines.addAll(Bands.edges(page));
        List<Rule> free = new ArrayList<>();
        for (Rule rule : Rulings.whole(lines, true)) {
            double x = (rule.from() + rule.to()) / 2;
            if (rule.length() > page.width / 4
                    && known.stream().noneMatch(grid -> grid.box().has(x, rule.at()))) {
                free.add(rule);
            }
        }
        List<Grid> grids = new ArrayList<>();
        while (!free.isEmpty()) {
            budget.goOn();
            Rule first = free.get(0);
            List<Rule> alike =
                    free.stream().filter(rule -> isAlike(first, rule)).toList();
            free.removeAll(alike);
            double[] ys = Bounds.of(alike.stream().map(Rule::at).toList());
            Box box = new Box(first.from(), ys[0], first.to(), ys[ys.length - 1]);
            if (ys.length >= FEWEST_LINES
                    && known.stream().noneMatch(grid -> grid.box().shared(box) > 0)) {
                add(page, box, ys, grids, budget, place);
            }
        }
        return grids;
    }

    private static boolean isAlike(Rule one, Rule other) {
        return Math.abs(one.from() - other.from()) <= Bounds.NEAR && Math.abs(one.to() - other.to()) <= Bounds.NEAR;
    }

    private static void add(PageInk page, Box box, double[] ys, List<Grid> grids, Budget budget, String place)
            throws UnreadableException {
        List<Glyph> glyphs = page.glyphs.stream()
                .filter(glyph -> !glyph.isBlank() && box.has(glyph.box().middleX(), glyph.atY()))
                .toList();
        double[] xs = columns(glyphs, box, ys);
        if (xs.length < 3) {
            return;
        }
        LinedRows rows = LinedRows.around(page.glyphs, xs, ys);
        double[] all = rows.bounds();
        budget.spend(Limit.CELLS, (xs.length - 1L) * (all.length - 1L), place);
        grids.add(new Grid(xs, all, rows));
    }

    /** Returns the left edges of the columns, and the right one of the last. */
    private static double[] columns(List<Glyph> glyphs, Box box, double[] ys) {
        int width = (int) Math.ceil(box.width());
        boolean[] words = new boolean[width + 1];
        for (int row = 0; row + 1 < ys.length; row++) {
            boolean[] inRow = new boolean[width + 1];
            for (Glyph glyph : glyphs) {
                if (glyph.atY() > ys[row] && glyph.atY() <= ys[row + 1]) {
                    int from = (int) Box.within(glyph.box().left() - box.left(), 0, width);
                    int to = (int) Box.within(glyph.box().right() - box.left(), 0, width);
                    Arrays.fill(inRow, from, to + 1, true);
                }
            }
            // A heading over all columns, or a row of one cell, says nothing of where they part.
            if (starts(inRow, SPACE).size() > 1) {
                for (int x = 0; x <= width; x++) {
                    words[x] |= inRow[x];
                }
            }
        }
        List<Double> xs = new ArrayList<>(List.of(box.left()));
        starts(words, ys.length > MANY ? SPACE_OF_MANY : SPACE).stream()
                .skip(1)
                .forEach(start -> xs.add(box.left() + start - 2));
        xs.add(box.right());
        return xs.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Returns where words begin that have a space before them as columns have. */
    private static List<Integer> starts(boolean[] words, double space) {
        List<Integer> starts = new ArrayList<>();
        double free = space;
        for (int x = 0; x < words.length; x++) {
            if (words[x] && free >= space) {
                starts.add(x);
            }
            free = words[x] ? 0 : free + 1;
        }
        return starts;
    }
}
