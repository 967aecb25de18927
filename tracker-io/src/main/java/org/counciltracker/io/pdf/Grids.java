package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.UnreadableException;

/** The grids of a page that are tables. */
final class Grids {

    private Grids() {}

    /** Returns the tables of a page, from top to bottom; none lies within another. */
    static List<Grid> in(PageInk page, Budget budget) throws UnreadableException {
        String place = "page " + page.number;
        List<Grid> ruled = RuledGrids.in(page.rules, budget, place);
        // One column is a frame around text, not a table.
        List<Grid> grids = new ArrayList<>(
                ruled.stream().filter(grid -> grid.columns() > 1).toList());
        grids.addAll(FilledGrids.in(page, grids, budget, place));
        grids.addAll(LinedGrids.in(page, grids, budget, place));
        List<Grid> tables = new ArrayList<>();
        for (Grid grid : grids) {
            budget.goOn();
            if (grids.stream().noneMatch(other -> other != grid && gives(grid, other))) {
                tables.add(grid);
            }
        }
        tables.sort((one, other) -> Double.compare(one.box().top(), other.box().top()));
        return tables;
    }

    /** Returns whether one grid gives way to another: the one with more cells stays, be it a frame or a table in a cell. */
    private static boolean gives(Grid grid, Grid other) {
        boolean meet = grid.box().has(other.box(), 1) || other.box().has(grid.box(), 1);
        if (!meet) {
            return false;
        }
        int cells = Integer.compare(grid.slots().size(), other.slots().size());
        return cells < 0 || cells == 0 && grid.box().area() < other.box().area();
    }
}
