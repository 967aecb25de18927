package org.counciltracker.rules.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A CSV file of a pack, with the line of each row.
 *
 * @param rows the rows below the header
 */
record PackTable(List<Row> rows) {

    PackTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @param file what messages call it
     * @param text its text
     * @param columns the columns that it must have
     * @param problems takes what is wrong with it
     * @return its rows; those with too few or too many cells are problems and left out
     */
    static PackTable read(String file, String text, List<String> columns, Problems problems) {
        var rows = new ArrayList<Row>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord csv : reader) {
                var row = new Row(file + ":" + csv.getStartingLineNumber(), csv);
                if (check(row, columns, problems)) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException | IOException e) {
            problems.add(file, "cannot be read as CSV: " + e.getMessage());
        }
        return new PackTable(rows);
    }

    private static boolean check(Row row, List<String> columns, Problems problems) {
        List<String> header = row.csv().getHeader();
        if (!header.equals(columns)) {
            problems.add(
                    row.place(),
                    "the columns are (%s), but must be (%s)."
                            .formatted(String.join(", ", header), String.join(", ", columns)));
            return false;
        }
        if (row.csv().getFieldCount() != columns.size()) {
            problems.add(
                    row.place(),
                    "the row has %d cells, but %d columns. Maybe a cell with a comma needs quotes."
                            .formatted(row.csv().getFieldCount(), columns.size()));
            return false;
        }
        return true;
    }

    /** Names every value that stands twice in a column that must tell rows apart. */
    void requireUnique(String column, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            if (!seen.add(row.get(column))) {
                problems.add(row.place(), "%s (%s) stands twice in this file.".formatted(column, row.get(column)));
            }
        }
    }

    /**
     * One row.
     *
     * @param place file and line
     * @param csv its cells by column
     */
    record Row(String place, NamedCsvRecord csv) {

        String get(String column) {
            return csv.getField(column).strip();
        }
    }
}
