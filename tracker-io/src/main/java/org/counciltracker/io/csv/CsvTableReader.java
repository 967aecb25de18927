package org.counciltracker.io.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Rulings;
import org.counciltracker.io.table.Table;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.io.text.Markup;

/**
 * Reads comma-separated values, and those parted by semicolons, tabs or upright bars.
 *
 * <p>Records may have any number of cells. A row's place is the line that its record begins on.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class CsvTableReader {

    private static final int LONGEST_CELL = 16 * 1024 * 1024;

    /** The most cells of a row that FastCSV takes, and Excel. */
    private static final int MOST_FIELDS = 16_384;

    private CsvTableReader() {}

    /**
     * Reads a text.
     *
     * @param text the text
     * @param separator what parts its cells
     * @param source the name of the source
     * @param budget what the cells may cost
     * @param notes what was noticed so far
     * @return the document, one table
     * @throws UnreadableException if a quotation mark is not closed, or there are more cells than the budget allows
     */
    public static Document read(String text, char separator, String source, Budget budget, NoteBook notes)
            throws UnreadableException {
        String repaired = QuoteRepair.repair(text, separator, notes);
        boolean declared = SeparatorSniffer.declared(text).isPresent();
        List<Row> rows = new ArrayList<>();
        Markup markup = new Markup();
        int last = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(repaired)) {
            for (CsvRecord csvRecord : records) {
                int line = Math.toIntExact(csvRecord.getStartingLineNumber());
                last = line;
                budget.spend(
                        Limit.CELLS, csvRecord.getFieldCount(), Place.line(line).toString());
                if (!(declared && line == 1)) {
                    Row row = row(csvRecord, Place.line(line), markup);
                    if (Rulings.areRulings(row.cells().stream().map(Cell::text).toList())) {
                        markup.count("--", 1, row.place());
                    } else {
                        rows.add(row);
                    }
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableException(
                    last == 0 ? Place.line(1).toString() : "below line " + last,
                    String.format(
                            Locale.ROOT,
                            "a row has more than %,d cells, or a cell more than %,d characters",
                            MOST_FIELDS,
                            LONGEST_CELL),
                    "Maybe its line breaks were lost: open it in a spreadsheet and save it as CSV again.");
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed.", e);
        }
        markup.noteIn(notes);
        List<Block> blocks = rows.isEmpty() ? List.of() : List.of(new Table(rows));
        return new Document(source, blocks, notes.notes());
    }

    private static Row row(CsvRecord csvRecord, Place place, Markup markup) {
        List<String> cells = new ArrayList<>(csvRecord.getFieldCount());
        for (String field : csvRecord.getFields()) {
            String text = field.indexOf('\r') < 0
                    ? field
                    : field.replace("\r\n", "\n").replace('\r', '\n');
            cells.add(markup.plain(text, place));
        }
        return Row.of(cells, place);
    }
}
