package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.List;

/** Parts cells where a line runs along most of the edge between them. Immutable. */
final class RuledEdges implements Grid.Edges {

    private static final double MOST = 0.5;

    private final double[] xs;
    private final double[] ys;
    private final List<List<Rule>> uprights;
    private final List<List<Rule>> levels;

    RuledEdges(List<Rule> rules, double[] xs, double[] ys) {
        this.xs = xs.clone();
        this.ys = ys.clone();
        this.uprights = along(rules, false, this.xs);
        this.levels = along(rules, true, this.ys);
    }

    private static List<List<Rule>> along(List<Rule> rules, boolean level, double[] bounds) {
        List<List<Rule>> along = new ArrayList<>();
        for (int i = 0; i < bounds.length; i++) {
            along.add(new ArrayList<>());
        }
        for (Rule rule : rules) {
            int bound = rule.level() == level ? Bounds.near(bounds, rule.at()) : -1;
            if (bound >= 0) {
                along.get(bound).add(rule);
            }
        }
        return along;
    }

    @Override
    public boolean upright(int x, int row) {
        // What the grid ends with parts its cells from nothing.
        return isOuter(x, xs) || covers(uprights.get(x), ys[row], ys[row + 1]);
    }

    @Override
    public boolean level(int y, int column) {
        return covers(levels.get(y), xs[column], xs[column + 1]);
    }

    private static boolean isOuter(int bound, double[] bounds) {
        return bound == 0 || bound == bounds.length - 1;
    }

    private static boolean covers(List<Rule> rules, double from, double to) {
        double covered = 0;
        for (Rule rule : rules) {
            covered = Math.max(covered, Math.min(to, rule.to()) - Math.max(from, rule.from()));
        }
        return covered >= MOST * (to - from);
    }
}
