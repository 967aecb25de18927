package org.counciltracker.io.measures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Table;
import org.jspecify.annotations.Nullable;

/** Walks once through a document and finds its tables of measures. Not thread-safe. */
final class TableFinder {

    private static final Pattern PRIORITY = Pattern.compile(
            "(?:(?i:priority|theme|objective|outcome)\\s+)?\\d{1,2}\\s?[.):–-]?\\s+(?<words>\\p{Lu}.{2,100}[^.;:,])");
    /** How many rows without a figure may stand one after another within a table. */
    private static final int MOST_WORDS_IN_A_ROW = 20;

    private static final int LONGEST_TITLE = 200;

    private final List<MeasureTable> tables = new ArrayList<>();
    private final Set<Place> claimed = new HashSet<>();
    private @Nullable String priority;
    private @Nullable String above;

    List<MeasureTable> find(Document document) {
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                pass(paragraph.text());
            } else if (block instanceof Table table) {
                table(new GridWindow(table.rows()));
            }
        }
        return tables;
    }

    /** Returns the places of the rows that belong to tables of measures. */
    Set<Place> claimed() {
        return claimed;
    }

    private void pass(String text) {
        Matcher numbered = PRIORITY.matcher(text);
        if (numbered.matches()) {
            priority = numbered.group("words");
        }
        above = text.length() <= LONGEST_TITLE ? text : null;
    }

    private void table(List<Grid> rows) {
        int at = 0;
        while (at < rows.size()) {
            Optional<MeasureTable> found = HeaderFinder.find(rows, at, above, priority);
            if (found.isPresent()) {
                at = take(found.get(), rows, at);
            } else {
                if (rows.get(at).filled() == 1) {
                    pass(rows.get(at).only());
                } else if (rows.get(at).filled() > 1) {
                    above = null;
                }
                at++;
            }
        }
        above = null;
    }

    /** Takes the rows of a table, and returns the number of the row after it. */
    private int take(MeasureTable table, List<Grid> rows, int header) {
        List<Grid> taken = new ArrayList<>();
        int end = header + table.headerRows().size();
        for (int i = end; i < rows.size(); i++) {
            Grid row = rows.get(i);
            boolean heads = row.filled() == 1 || row.filled() == 0;
            if (!heads && (heads(rows, i) || !(belongs(row, table) || isBetween(rows, i, table)))) {
                break;
            }
            taken.add(row);
            end = heads ? end : i + 1;
        }
        // What stands alone after the last figures may be the title of the next table.
        List<Grid> kept = taken.subList(0, end - header - table.headerRows().size());
        MeasureTable whole = table.with(kept);
        tables.add(whole);
        claimed.addAll(whole.places());
        return end;
    }

    /** Returns whether another table begins at a row; figures that could be years, such as 2016, are figures here. */
    private static boolean heads(List<Grid> rows, int at) {
        return HeaderFinder.find(rows, at, null, null)
                .filter(found -> found.columns().stream()
                        .filter(column -> column.role() != ColumnRole.UNKNOWN)
                        .anyMatch(column -> !rows.get(at).hasFigure(column.index())))
                .isPresent();
    }

    /** A row whose figures are all words, such as "To follow", is one of the table's where figures go on below it. */
    private static boolean isBetween(List<Grid> rows, int at, MeasureTable table) {
        if (table.text(rows.get(at), ColumnRole.NAME).isEmpty()) {
            return false;
        }
        int reach = Math.min(rows.size(), at + 1 + MOST_WORDS_IN_A_ROW);
        for (int i = at + 1; i < reach && !heads(rows, i); i++) {
            if (rows.get(i).filled() > 1 && belongs(rows.get(i), table)) {
                return true;
            }
        }
        return false;
    }

    private static boolean belongs(Grid row, MeasureTable table) {
        boolean figures = table.columns().stream()
                .filter(column -> column.role() == ColumnRole.READING || column.role() == ColumnRole.VALUE)
                .anyMatch(column -> row.hasFigure(column.index()) || row.mayBeFigure(column.index()));
        boolean empty = table.columns().stream()
                .filter(column -> column.role() == ColumnRole.READING || column.role() == ColumnRole.VALUE)
                .allMatch(column -> row.cell(column.index()).isBlank());
        boolean aimed = table.columns().stream()
                .filter(column -> column.role() == ColumnRole.TARGET)
                .anyMatch(column -> row.hasFigure(column.index()));
        return figures || ((empty || aimed) && !table.text(row, ColumnRole.NAME).isEmpty());
    }
}
