package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.UnreadableException;

/** Finds the grids that ruled lines make: lines that touch each other belong to one table. */
final class RuledGrids {

    /** How far a line may end before the one that it meets. */
    private static final double TOUCH = 4;

    /** How far a line must reach beyond the last one across for there to be cells that nothing closes. */
    private static final double OPEN_CELL = 10;

    private RuledGrids() {}

    /** Returns the grids of a page that have more than one cell, from top to bottom. */
    static List<Grid> in(List<Rule> pieces, Budget budget, String place) throws UnreadableException {
        List<Rule> levels = Rulings.whole(pieces, true);
        List<Rule> uprights = new ArrayList<>(Rulings.whole(pieces, false));
        uprights.sort(Comparator.comparingDouble(Rule::at));
        List<Grid> grids = new ArrayList<>();
        for (List<Rule> touching : touching(levels, uprights, budget)) {
            double[] xs = bounds(touching, false);
            double[] ys = bounds(touching, true);
            long cells = (xs.length - 1L) * (ys.length - 1L);
            if (cells > 1) {
                budget.spend(Limit.CELLS, cells, place);
                grids.add(new Grid(xs, ys, new RuledEdges(touching, xs, ys)));
            }
        }
        grids.removeIf(grid -> grid.slots().size() < 2);
        grids.sort(Comparator.comparingDouble(grid -> grid.box().top()));
        return grids;
    }

    private static List<List<Rule>> touching(List<Rule> levels, List<Rule> uprights, Budget budget)
            throws UnreadableException {
        Groups groups = new Groups(levels.size() + uprights.size());
        for (int i = 0; i < levels.size(); i++) {
            budget.goOn();
            Rule level = levels.get(i);
            for (int j = first(uprights, level.from() - TOUCH); j < uprights.size(); j++) {
                Rule upright = uprights.get(j);
                if (upright.at() > level.to() + TOUCH) {
                    break;
                }
                if (level.at() >= upright.from() - TOUCH && level.at() <= upright.to() + TOUCH) {
                    groups.join(i, levels.size() + j);
                }
            }
        }
        Map<Integer, List<Rule>> rules = new LinkedHashMap<>();
        for (int i = 0; i < levels.size() + uprights.size(); i++) {
            rules.computeIfAbsent(groups.of(i), key -> new ArrayList<>())
                    .add(i < levels.size() ? levels.get(i) : uprights.get(i - levels.size()));
        }
        return rules.values().stream().filter(group -> group.size() > 2).toList();
    }

    private static int first(List<Rule> sorted, double least) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).at() < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns where the lines of one direction are, and how far those of the other reach beyond them. */
    private static double[] bounds(List<Rule> rules, boolean level) {
        List<Double> positions = new ArrayList<>();
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Rule rule : rules) {
            if (rule.level() == level) {
                positions.add(rule.at());
            } else {
                least = Math.min(least, rule.from());
                most = Math.max(most, rule.to());
            }
        }
        double first = positions.stream().mapToDouble(Double::doubleValue).min().orElse(Double.MAX_VALUE);
        double last = positions.stream().mapToDouble(Double::doubleValue).max().orElse(-Double.MAX_VALUE);
        if (least < first - OPEN_CELL) {
            positions.add(least);
        }
        if (most > last + OPEN_CELL) {
            positions.add(most);
        }
        return Bounds.of(positions);
    }
}
