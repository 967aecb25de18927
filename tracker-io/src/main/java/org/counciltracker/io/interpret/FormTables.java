package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counciltracker.io.interpret.HeaderLabels.Label;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/**
 * Turns records that run downwards, a label and a value in each row, into rows under a header: forms with a table for each item, or
 * one table in which the labels come again.
 */
final class FormTables {

    private static final int FEWEST_ROWS = 3;
    private static final double MOST = 0.6;

    private final List<Line> lines;
    private final List<String> labels = new ArrayList<>();
    private final Map<Integer, List<Map<String, Line>>> forms = new LinkedHashMap<>();

    private FormTables(List<Line> lines) {
        this.lines = lines;
    }

    /** Returns the lines, with such records as rows; how many there are is noted. */
    static List<Line> turn(List<Line> lines, NoteBook notes) {
        FormTables tables = new FormTables(lines);
        tables.find();
        return tables.forms.isEmpty() ? lines : tables.turned(notes);
    }

    /** Finds the records of each table that is a form, by the number of its first line. */
    private void find() {
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            int table = lines.get(i).table();
            while (end < lines.size() && table >= 0 && lines.get(end).table() == table) {
                end++;
            }
            if (end - i >= FEWEST_ROWS && isForm(i, end)) {
                forms.put(i, records(i, end));
            }
            i = end;
        }
    }

    private boolean isForm(int from, int to) {
        int rows = 0;
        int known = 0;
        boolean asks = false;
        for (Line line : lines.subList(from, to)) {
            if (line.isBlank()) {
                continue;
            }
            if (line.size() > 2 || line.cell(0).isBlank()) {
                return false;
            }
            rows++;
            Optional<Label> label = HeaderLabels.find(line.cell(0)).or(() -> HeaderGrammar.read(line.cell(0)));
            known += label.isPresent() ? 1 : 0;
            asks |= label.isPresent() && label.get().fields().contains(Field.ACTION);
        }
        // Two columns with a header of their own are a small table as any other.
        boolean header = HeaderLabels.find(lines.get(from).cell(1)).isPresent();
        return asks && !header && rows >= FEWEST_ROWS && known >= MOST * rows;
    }

    /** Returns the rows by their labels; where a label comes again, the next record begins. */
    private List<Map<String, Line>> records(int from, int to) {
        List<Map<String, Line>> records = new ArrayList<>();
        Map<String, Line> record = new LinkedHashMap<>();
        for (Line line : lines.subList(from, to)) {
            if (line.isBlank()) {
                continue;
            }
            String label = line.cell(0).strip();
            if (record.containsKey(label)) {
                records.add(record);
                record = new LinkedHashMap<>();
            }
            record.put(label, line);
            if (!labels.contains(label)) {
                labels.add(label);
            }
        }
        records.add(record);
        return records;
    }

    private List<Line> turned(NoteBook notes) {
        int table = lines.stream().mapToInt(Line::table).max().orElse(0) + 1;
        List<Line> turned = new ArrayList<>();
        boolean first = true;
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            List<Map<String, Line>> records = forms.get(i);
            if (records == null) {
                turned.add(lines.get(i));
                continue;
            }
            Place place = lines.get(i).place();
            if (first) {
                turned.add(new Line(List.copyOf(labels), List.of(), List.of(), table, false, place));
                first = false;
            }
            for (Map<String, Line> record : records) {
                turned.add(row(record, table));
                count++;
            }
            int of = lines.get(i).table();
            while (i + 1 < lines.size() && lines.get(i + 1).table() == of) {
                i++;
            }
        }
        notes.info(
                NoteCode.STACKED_CELLS,
                lines.get(forms.keySet().iterator().next()).place(),
                "%s records that run downwards, a label and a value in each row, were read as rows.".formatted(count),
                null);
        return turned;
    }

    private Line row(Map<String, Line> record, int table) {
        List<String> cells = new ArrayList<>();
        List<@Nullable Shading> fills = new ArrayList<>(Collections.nCopies(labels.size(), null));
        for (int i = 0; i < labels.size(); i++) {
            Line line = record.get(labels.get(i));
            cells.add(line == null ? "" : line.cell(1));
            if (line != null && line.fills().size() > 1) {
                fills.set(i, line.fills().get(1));
            }
        }
        Place place = record.values().iterator().next().place();
        return new Line(cells, List.of(), fills, table, false, true, place);
    }
}
