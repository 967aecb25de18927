package org.counciltracker.io.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counciltracker.io.html.Looks.Part;
import org.counciltracker.io.html.TableParts.Group;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Shading;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table into a grid. Not thread-safe. */
final class TableWalker {

    /** As far as browsers go. */
    private static final int MOST_COLUMNS = 1000;

    private static final int MOST_ROWS = 65_534;

    private final Page page;
    private final String within;
    private final int depth;
    private final List<Row> rows = new ArrayList<>();

    /** For each column, how many more rows a cell from above reaches down. */
    private int[] covered = new int[16];

    private int number;

    private TableWalker(Page page, String within, int depth) {
        this.page = page;
        this.within = within;
        this.depth = depth;
    }

    /** Returns the rows of a table that have text or colour, with each span counted in those. */
    static List<Row> rows(Page page, Element table, String within, int depth) throws UnreadableException {
        return rows(page, TableParts.of(page, table, new Place(within, "row", 1), depth), within, depth);
    }

    static List<Row> rows(Page page, TableParts parts, String within, int depth) throws UnreadableException {
        TableWalker walker = new TableWalker(page, within, depth);
        for (Group group : parts.groups()) {
            walker.group(group);
        }
        return Frames.without(Kept.of(walker.rows), page);
    }

    private void group(Group group) throws UnreadableException {
        covered = new int[16];
        for (int i = 0; i < group.rows().size(); i++) {
            row(group.rows().get(i), group.rows().size() - i, group.fill());
        }
    }

    private void row(Element row, int rowsLeft, @Nullable Shading behind) throws UnreadableException {
        number++;
        Place place = new Place(within, "row", number);
        Looks looks = page.looks(row);
        if (Unread.take(row, looks, page, place)) {
            return;
        }
        Shading own = looks.fill();
        List<Element> elements = new ArrayList<>();
        gather(row, elements, depth + 1, place);
        List<Cell> cells = new ArrayList<>();
        int[] reach = covered.clone();
        int column = 0;
        for (Element element : elements) {
            while (column < covered.length && covered[column] > 0) {
                column++;
            }
            int columns = span(element, "colspan", MOST_COLUMNS);
            page.budget().spend(Limit.CELLS, columns, place.toString());
            int down = rowSpan(element, rowsLeft);
            CellWalker.Read read = CellWalker.read(page, element, place, depth + 2, own == null ? behind : own);
            cells.add(new Cell(column, columns, down, read.text(), read.fill()));
            reach = cover(reach, column, columns, down);
            column += columns;
        }
        for (int i = 0; i < reach.length; i++) {
            reach[i] = Math.max(0, reach[i] - 1);
        }
        covered = reach;
        rows.add(new Row(cells, place));
    }

    private void gather(Element row, List<Element> cells, int level, Place place) throws UnreadableException {
        page.budget().descend(level, place.toString());
        for (Element child : row.children()) {
            Looks looks = page.looks(child);
            if (Unread.take(child, looks, page, place)) {
                continue;
            }
            int before = cells.size();
            if (looks.part() == Part.CELL) {
                cells.add(child);
            } else {
                gather(child, cells, level + 1, place);
                if (cells.size() == before && !child.text().isBlank()) {
                    cells.add(child);
                }
            }
        }
    }

    private static int[] cover(int[] reach, int column, int columns, int down) {
        int[] wide = reach.length < column + columns ? Arrays.copyOf(reach, (column + columns) * 2) : reach;
        for (int i = column; i < column + columns; i++) {
            wide[i] = Math.max(wide[i], down);
        }
        return wide;
    }

    /** No cell reaches out of its group; a span of 0 means to the end of it. */
    private static int rowSpan(Element cell, int rowsLeft) {
        if (attribute(cell, "rowspan").equals("0")) {
            return rowsLeft;
        }
        return Math.min(rowsLeft, span(cell, "rowspan", MOST_ROWS));
    }

    private static int span(Element cell, String name, int most) {
        try {
            return Math.max(1, Math.min(most, Integer.parseInt(attribute(cell, name))));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static String attribute(Element cell, String name) {
        return (cell.hasAttr(name) ? cell.attr(name) : cell.attr("aria-" + name)).strip();
    }
}
