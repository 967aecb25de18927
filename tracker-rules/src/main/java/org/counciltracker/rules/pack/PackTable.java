package org.counciltracker.rules.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of a pack, with the line of each row.
 *
 * @param rows the rows below the header
 */
record PackTable(List<Row> rows) {

    /** How the parser says where it stopped. */
    private static final Pattern RECORD = Pattern.compile(" \\(record starting at line (\\d+)\\)");

    PackTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @param file what messages call it
     * @param text its text, or null where there is no such file
     * @param columns the columns that it must have
     * @param problems takes what is wrong with it
     * @return its rows; none under another header, and none with too few or too many cells
     */
    static PackTable read(String file, @Nullable String text, List<String> columns, Problems problems) {
        var rows = new ArrayList<Row>();
        if (text == null) {
            return new PackTable(rows);
        }
        if (text.isBlank()) {
            tellEmpty(file, columns, problems);
            return new PackTable(rows);
        }
        boolean headed = false;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord csv : reader) {
                String place = file + ":" + csv.getStartingLineNumber();
                if (csv.getFields().stream().allMatch(String::isBlank)) {
                    continue; // Spreadsheets leave rows without a word in them.
                }
                if (headed) {
                    addRow(place, csv.getFields(), columns, rows, problems);
                } else if (csv.getFields().equals(columns)) {
                    headed = true;
                } else {
                    problems.add(
                            place,
                            "the columns are (%s), but must be (%s)."
                                    .formatted(String.join(", ", csv.getFields()), String.join(", ", columns)));
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            Matcher record = RECORD.matcher(reason(e));
            String place = record.find() ? file + ":" + record.group(1) : file;
            problems.add(place, "cannot be read as CSV: " + record.replaceAll(""));
        }
        return new PackTable(rows);
    }

    /** Of a file that can't be read as text that is told, and nothing is known of its rows. */
    private static void tellEmpty(String file, List<String> columns, Problems problems) {
        if (problems.found().stream().noneMatch(problem -> problem.place().equals(file))) {
            problems.add(
                    file,
                    "is empty. Its first line must be: %s. Delete the file if the pack has nothing to say there."
                            .formatted(String.join(",", columns)));
        }
    }

    /** Returns the parser's words, of which the innermost say most. */
    private static String reason(Exception e) {
        Throwable cause = e.getCause();
        return String.valueOf((cause == null ? e : cause).getMessage());
    }

    private static void addRow(
            String place, List<String> cells, List<String> columns, List<Row> rows, Problems problems) {
        if (cells.stream().anyMatch(cell -> cell.contains("\n"))) {
            problems.add(place, "a cell runs over several lines. Maybe a closing quote is missing.");
        } else if (cells.size() != columns.size()) {
            problems.add(
                    place,
                    "the row has %s cells, but %s columns. Maybe a cell with a comma needs %s."
                            .formatted(
                                    cells.size(),
                                    columns.size(),
                                    cells.stream().anyMatch(cell -> cell.strip().matches("[“”„].*"))
                                            ? "straight quotes (\"), not curly ones"
                                            : "quotes"));
        } else {
            var byColumn = new HashMap<String, String>();
            for (int i = 0; i < cells.size(); i++) {
                byColumn.put(columns.get(i), cells.get(i).strip());
            }
            rows.add(new Row(place, byColumn));
        }
    }

    /** Names every row that has the same cells as an earlier one in columns that must tell rows apart. */
    void requireUnique(List<String> columns, Problems problems) {
        var seen = new HashMap<List<String>, String>();
        for (Row row : rows) {
            List<String> cells = columns.stream().map(row::get).toList();
            String earlier = seen.putIfAbsent(cells, row.place());
            if (earlier != null) {
                problems.add(
                        row.place(),
                        "%s (%s) stands twice; see %s."
                                .formatted(String.join(", ", columns), String.join(", ", cells), earlier));
            }
        }
    }

    /**
     * One row.
     *
     * @param place file and line
     * @param cells its cells by column, without white space around them
     */
    record Row(String place, Map<String, String> cells) {

        Row {
            cells = Map.copyOf(cells);
        }

        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
