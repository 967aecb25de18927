package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table or a paragraph, as the interpreter walks through them.
 *
 * @param cells the texts by column, blank ones included; of a paragraph, its text
 * @param above the texts of cells that reach down from rows above, by column
 * @param fills the colours by column, null where there is none
 * @param table the number of the table it stands in, -1 for a paragraph
 * @param heading whether the format marks it as a heading
 * @param whole whether it is for sure the one row of an item
 * @param place where it stands
 */
record Line(
        List<String> cells,
        List<String> above,
        List<@Nullable Shading> fills,
        int table,
        boolean heading,
        boolean whole,
        Place place) {

    /** Creates a paragraph, or a row that may be anything. */
    Line(
            List<String> cells,
            List<String> above,
            List<@Nullable Shading> fills,
            int table,
            boolean heading,
            Place place) {
        this(cells, above, fills, table, heading, false, place);
    }

    /** Returns all lines of a document in order. */
    static List<Line> of(Document document) {
        List<Line> lines = new ArrayList<>();
        int tables = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                lines.add(new Line(
                        List.of(paragraph.text()), List.of(), List.of(), -1, paragraph.heading(), paragraph.place()));
            } else if (block instanceof Table table) {
                SpanTracker spans = new SpanTracker();
                Set<Integer> banners = Banners.in(table);
                int number = 0;
                for (Row row : table.rows()) {
                    Line line = of(row, spans, tables);
                    lines.add(banners.contains(number++) ? heading(row) : line);
                }
                tables++;
            }
        }
        return lines;
    }

    /** A cell drawn over the whole table between its rows says what the rows below it are, and is no part of one. */
    private static Line heading(Row row) {
        return new Line(List.of(Banners.text(row)), List.of(), List.of(), -1, true, row.place());
    }

    private static Line of(Row row, SpanTracker spans, int table) {
        List<String> above = spans.enter(row);
        List<String> cells = new ArrayList<>();
        List<@Nullable Shading> fills = new ArrayList<>();
        for (Cell cell : row.cells()) {
            while (cells.size() < cell.column() + cell.columnSpan()) {
                cells.add("");
                fills.add(null);
            }
            cells.set(cell.column(), cell.text());
            for (int i = 0; i < cell.columnSpan(); i++) {
                fills.set(cell.column() + i, cell.fill());
            }
        }
        boolean plain = fills.stream().allMatch(Objects::isNull);
        return new Line(List.copyOf(cells), above, plain ? List.of() : fills, table, false, row.place());
    }

    boolean isParagraph() {
        return table < 0;
    }

    int size() {
        return cells.size();
    }

    /** Returns a cell's text, empty beyond the last one. */
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** Returns the column of the only cell that says something, or -1 where there is none or more than one. */
    int onlyColumn() {
        int only = -1;
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }

    /** Returns the first column that says something, or -1. */
    int firstColumn() {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    boolean isBlank() {
        return firstColumn() < 0;
    }

    /** Returns the line's text as it stood, cells parted by tabs. */
    String raw() {
        return String.join("\t", cells).strip();
    }

    /** Returns this line without its cells, which were read elsewhere. */
    Line blanked() {
        return new Line(List.of(), List.of(), List.of(), table, false, place);
    }

    /** Returns this line with one cell changed. */
    Line with(int column, String text) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(column, text);
        return new Line(changed, above, fills, table, heading, whole, place);
    }
}
