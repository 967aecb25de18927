package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.io.xlsx.SheetRow.Held;
import org.counciltracker.io.xlsx.Workbook.Sheet;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/** Reads a sheet's cells row by row, and keeps no more than the rows that say something. Not thread-safe. */
final class SheetReader {

    /** Rules colour blank cells too, in as many columns as a tracker may have. */
    private static final int MOST_RULED = 256;

    /** Beyond this, a cell that strayed far to the right would widen every row. */
    private static final int MOST_PADDED = 64;

    private final Sheet sheet;
    private final SheetFacts facts;
    private final CellReader reader;
    private final SheetNotes notes;
    private final Budget budget;
    private final Merges merges;
    private final Conditions conditions;
    private final CellPool pool = new CellPool();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Row> rows = new ArrayList<>();

    SheetReader(
            Sheet sheet, SheetFacts facts, CellReader reader, SheetNotes notes, Conditions conditions, Budget budget) {
        this.sheet = sheet;
        this.facts = facts;
        this.reader = reader;
        this.notes = notes;
        this.budget = budget;
        this.merges = new Merges(facts.merges());
        this.conditions = conditions;
        for (int column = 0; column <= facts.lastColumn(); column++) {
            hiddenColumns.set(column, facts.isHidden(column));
        }
    }

    List<Row> read(PartXml xml) throws UnreadableException {
        SheetRow row = new SheetRow(0, false);
        int column = -1;
        while (xml.next() && !xml.isEnd("sheetData")) {
            if (xml.isStart("row")) {
                int number = xml.number("r", row.number() + 1);
                row = new SheetRow(CellRange.isRow(number) ? number : row.number() + 1, xml.is("hidden"));
                column = -1;
                budget.goOn();
            } else if (xml.isStart("c")) {
                int next = CellRange.columnOf(xml.attribute("r"), column + 1);
                if (!CellRange.isColumn(next)) {
                    throw new UnreadableException(
                            sheet.within() + ", row " + row.number(),
                            "the row has more cells than a sheet has columns",
                            "Maybe the file is damaged: open it in the program that made it, and save it again.");
                }
                column = next;
                row.add(reader.read(xml, row.number(), column));
            } else if (xml.isEnd("row")) {
                finish(row);
            }
        }
        merges.span(rows);
        return rows;
    }

    private void finish(SheetRow row) throws UnreadableException {
        if (!row.hasText()) {
            return;
        }
        merges.enter(row.number());
        Place place = new Place(sheet.within(), "row", row.number());
        List<Cell> cells = new ArrayList<>();
        boolean text = false;
        int width = 0;
        for (Held held : held(row)) {
            CellRange range = merges.over(held.column());
            if (range != null && !range.isFirst(row.number(), held.column())) {
                if (!held.text().isEmpty()) {
                    notes.covered(CellRange.address(row.number(), held.column()), held.text());
                }
                continue;
            }
            Cell cell = cell(row, held, range);
            if (cell != null) {
                cells.add(pool.pooled(cell));
                text |= !cell.text().isEmpty();
                width = Math.max(width, cell.column() + cell.columnSpan());
                if (!cell.text().isEmpty() && hiddenColumns.get(cell.column())) {
                    notes.hiddenColumn(cell.column());
                }
            }
        }
        if (!text) {
            return;
        }
        if (width <= facts.lastColumn() && facts.lastColumn() < MOST_PADDED) {
            // Blank cells at a row's end aren't in the file, and aren't missing either.
            width = facts.lastColumn() + 1;
            cells.add(pool.pooled(Cell.of(facts.lastColumn(), "")));
        }
        // Those who read a row walk through its blank columns too.
        budget.spend(Limit.CELLS, width, place.toString());
        if (row.isHidden()) {
            notes.hiddenRow(row.number());
        }
        for (Cell cell : cells) {
            CellRange range = merges.over(cell.column());
            if (range != null && range.lastRow() > range.firstRow()) {
                merges.reachesDown(rows.size(), range);
            }
        }
        rows.add(new Row(cells, place));
    }

    /** Returns the cells of a row; where rules colour cells, with the blank ones that aren't in the file. */
    private List<Held> held(SheetRow row) {
        if (conditions.isEmpty()) {
            return row.cells();
        }
        BitSet there = new BitSet();
        row.cells().forEach(cell -> there.set(cell.column()));
        List<Held> all = new ArrayList<>(row.cells());
        for (int column = 0; column <= Math.min(facts.lastColumn(), MOST_RULED); column++) {
            if (!there.get(column)) {
                all.add(new Held(column, "", Double.NaN, null));
            }
        }
        all.sort(Comparator.comparingInt(Held::column));
        return all;
    }

    /** Returns the cell, or null where it is blank and without colour, or coloured beyond the last column of the sheet. */
    private @Nullable Cell cell(SheetRow row, Held held, @Nullable CellRange range) {
        Shading ruled = conditions.isEmpty() ? null : conditions.fill(row, held.column());
        Shading fill = ruled == null ? held.fill() : ruled;
        if (held.text().isEmpty() && (fill == null || held.column() > facts.lastColumn() + 1)) {
            return null;
        }
        int last = range == null ? held.column() : Math.min(range.lastColumn(), facts.lastColumn());
        return new Cell(held.column(), Math.max(1, last - held.column() + 1), 1, held.text(), fill);
    }
}
