package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counciltracker.io.pdf.PageTable.GridCell;
import org.counciltracker.io.pdf.PageTable.GridRow;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Fills;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a page, from top to bottom.
 *
 * @param number the page's number, from 1
 * @param height the page's height, in points
 * @param items lines outside of the tables, and tables
 */
record PageLayout(int number, double height, List<PageItem> items) {

    /** How much of a cell a fill covers that is the cell's. */
    private static final double MOST = 0.5;

    PageLayout {
        items = List.copyOf(items);
    }

    /** Lays out what was printed on a page. */
    static PageLayout of(PageInk page, Budget budget) throws UnreadableException {
        String place = "page " + page.number;
        List<Grid> grids = Grids.in(page, budget);
        Map<Grid, List<Glyph>> inside = new LinkedHashMap<>();
        grids.forEach(grid -> inside.put(grid, new ArrayList<>()));
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : page.glyphs) {
            budget.goOn();
            Grid home = null;
            for (Grid grid : grids) {
                home = grid.box().has(glyph.atX(), glyph.atY()) ? grid : home;
            }
            (home == null ? outside : inside.getOrDefault(home, outside)).add(glyph);
        }
        List<PageItem> items = new ArrayList<>();
        int tables = 0;
        for (Map.Entry<Grid, List<Glyph>> entry : inside.entrySet()) {
            if (entry.getValue().stream().anyMatch(glyph -> !glyph.isBlank())) {
                tables++;
                items.add(table(entry.getKey(), entry.getValue(), page.fills, place + ", table " + tables, budget));
            }
        }
        int lines = 0;
        for (TextLine line : TextLine.of(outside)) {
            lines++;
            budget.spend(Limit.CELLS, 1, place);
            items.add(new PageLine(line, line.text(), new Place(place, "line", lines)));
        }
        items.sort(Comparator.comparingDouble(PageLayout::order));
        return new PageLayout(page.number, page.height, items);
    }

    private static double order(PageItem item) {
        return item instanceof PageLine line
                ? line.line().baseline()
                : item.box().top();
    }

    private static PageTable table(Grid grid, List<Glyph> glyphs, List<Fill> fills, String within, Budget budget)
            throws UnreadableException {
        Map<Slot, List<Glyph>> bySlot = new LinkedHashMap<>();
        for (Slot slot : grid.slots()) {
            bySlot.put(slot, new ArrayList<>());
        }
        for (Glyph glyph : glyphs) {
            Slot slot = grid.at(glyph.atX(), glyph.atY());
            if (slot != null) {
                bySlot.computeIfAbsent(slot, key -> new ArrayList<>()).add(glyph);
            }
        }
        Box box = grid.box();
        List<List<GridCell>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        for (Map.Entry<Slot, List<Glyph>> entry : bySlot.entrySet()) {
            budget.goOn();
            Slot slot = entry.getKey();
            String text = CellText.of(TextLine.of(entry.getValue()), slot.box());
            rows.get(slot.row())
                    .add(new GridCell(
                            slot.box().left() - box.left(),
                            slot.box().right() - box.left(),
                            slot.rowSpan(),
                            text,
                            fill(slot.box(), fills)));
        }
        List<GridRow> done = new ArrayList<>();
        for (List<GridCell> cells : rows) {
            done.add(new GridRow(cells, new Place(within, "row", done.size() + 1)));
        }
        List<Double> bounds = new ArrayList<>();
        for (double x : grid.xs()) {
            bounds.add(x - box.left());
        }
        return new PageTable(box, bounds, done, grid.isClosedAbove(), grid.isClosedBelow());
    }

    private static @Nullable Shading fill(Box cell, List<Fill> fills) {
        for (int i = fills.size() - 1; i >= 0; i--) {
            if (fills.get(i).box().shared(cell) >= MOST * cell.area()) {
                return Fills.of(fills.get(i).rgb());
            }
        }
        return null;
    }
}
