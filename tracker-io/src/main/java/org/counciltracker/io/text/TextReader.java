package org.counciltracker.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Rulings;
import org.counciltracker.io.table.Table;
import org.counciltracker.io.table.UnreadableException;

/**
 * Reads plain text whose tables are lines of tab-separated cells, of cells between upright bars, or of columns laid out with
 * spaces under a header.
 *
 * <p>A line without either is a paragraph; a blank line ends a table. Marks of HTML and Markdown are taken off and
 * noted.
 *
 * <p>All methods are thread-safe.
 */
public final class TextReader {

    /** Each looks through the lines below; a document has no more headers that might begin a table laid out with spaces. */
    private static final int MOST_ATTEMPTS = 40;

    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Markup markup = new Markup();

    private TextReader(Budget budget) {
        this.budget = budget;
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @param source the name of the source
     * @param budget what the cells and paragraphs may cost
     * @param notes what was noticed so far; the notes of this reading are added
     * @param labels how well a text is known to head a column: 0 not at all, 1 by the words it is made of, 2 as a whole
     * @return the document
     * @throws UnreadableException if there are more cells than the budget allows
     */
    public static Document read(String text, String source, Budget budget, NoteBook notes, ToIntFunction<String> labels)
            throws UnreadableException {
        TextReader reader = new TextReader(budget);
        List<String> lines = Lines.of(text);
        // Who sets tabs or bars needs no layout.
        boolean laidOut = text.indexOf('\t') < 0
                && lines.stream().noneMatch(line -> Lines.cells(line).size() > 1);
        int attempts = laidOut ? MOST_ATTEMPTS : 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean head = attempts > 0 && LayoutTable.canHead(lines, i, labels);
            attempts -= head ? 1 : 0;
            Optional<LayoutTable> table = head ? LayoutTable.at(lines, i, labels) : Optional.empty();
            if (table.isPresent()) {
                reader.table(table.get(), notes);
                i += table.get().lines() - 1;
            } else {
                reader.line(lines.get(i).replace(LayoutLine.NEW_PAGE, ""), Place.line(i + 1));
            }
        }
        reader.endTable();
        reader.markup.noteIn(notes);
        return new Document(source, reader.blocks, notes.notes());
    }

    private void line(String line, Place place) throws UnreadableException {
        if (line.isBlank()) {
            endTable();
            return;
        }
        List<String> cells = Lines.cells(line);
        budget.spend(Limit.CELLS, cells.size(), place.toString());
        if (Rulings.areRulings(cells)) {
            markup.count(firstRuling(cells), 1, place);
        } else if (cells.size() > 1) {
            rows.add(
                    Row.of(cells.stream().map(cell -> markup.plain(cell, place)).toList(), place));
        } else {
            paragraph(line.strip(), place);
        }
    }

    private void table(LayoutTable table, NoteBook notes) throws UnreadableException {
        endTable();
        for (Row row : table.doubtful()) {
            notes.warning(
                    NoteCode.UNSURE_CELL,
                    row.place(),
                    "A cell reaches into the column behind it, which has nothing in this row. Maybe some of its words belong there.",
                    row.cells().stream().map(Cell::text).collect(Collectors.joining("\t")));
        }
        for (Row row : table.rows()) {
            budget.spend(Limit.CELLS, row.cells().size(), row.place().toString());
            rows.add(Row.of(
                    row.cells().stream()
                            .map(cell -> markup.plain(cell.text(), row.place()))
                            .toList(),
                    row.place()));
        }
        endTable();
    }

    private void paragraph(String line, Place place) {
        endTable();
        boolean heading = Markup.isHeading(line);
        String bare = heading ? markup.withoutHeadingMark(line, place) : line;
        String text = markup.plain(bare, place);
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text, heading, place));
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Table(rows));
            rows.clear();
        }
    }

    private static String firstRuling(List<String> cells) {
        return cells.stream()
                .filter(Rulings::isRuling)
                .findFirst()
                .orElse("")
                .strip()
                .substring(0, 2);
    }
}
