package org.counciltracker.io.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Measure;
import org.jspecify.annotations.Nullable;

/** Reads the measures of one table. Not thread-safe. */
final class MeasureReader {

    private final MeasureTable table;
    private final NoteBook notes;
    private final Periods periods;
    private @Nullable String heading;

    MeasureReader(MeasureTable table, @Nullable LocalDate documentDay, NoteBook notes) {
        this.table = table;
        this.notes = notes;
        this.periods = new Periods(documentDay, notes);
    }

    List<Measure> read() {
        notes.info(NoteCode.MEASURES, table.place(), words(), raw());
        heading = table.priority();
        List<Measure> measures = switch (table.shape()) {
            case ROW_FOR_EACH_MEASURE -> byMeasure();
            case ROW_FOR_EACH_READING -> byReading();
            case ROW_FOR_EACH_PERIOD -> byPeriod();
        };
        periods.noteRemarks(table.place());
        return measures;
    }

    private String raw() {
        return table.headerRows().stream().map(Grid::raw).collect(Collectors.joining("\n"));
    }

    private String words() {
        String columns = table.columns().stream()
                .filter(column -> column.role() != ColumnRole.UNKNOWN && column.role() != ColumnRole.KEPT)
                .map(column -> "%s as %s"
                        .formatted(
                                column.label().isBlank()
                                        ? "column " + (column.index() + 1)
                                        : "\"" + column.label() + "\"",
                                column.role().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .collect(Collectors.joining(", "));
        return "A table of measures. Columns read: " + columns + ".";
    }

    private List<Measure> byMeasure() {
        List<Measure> measures = new ArrayList<>();
        for (Grid row : table.rows()) {
            if (!takesHeading(row)) {
                MeasureDraft draft = draft(row, row.cell(nameColumn()));
                for (MeasureColumn column : table.columns()) {
                    switch (column.role()) {
                        case READING, VALUE -> draft.reading(row, column, column.label());
                        case TARGET -> draft.target(row, column);
                        default -> draft.other(row, column);
                    }
                }
                draft.changes(row, table.columns(ColumnRole.CHANGE));
                measures.add(draft.build());
            }
        }
        return measures;
    }

    private List<Measure> byReading() {
        Map<String, MeasureDraft> drafts = new LinkedHashMap<>();
        String name = "";
        for (Grid row : table.rows()) {
            if (takesHeading(row)) {
                continue;
            }
            String written = row.cell(nameColumn());
            name = written.isBlank() ? name : written;
            MeasureDraft draft = drafts.get(MeasureWords.folded(name));
            if (draft == null) {
                draft = draft(row, name);
                drafts.put(MeasureWords.folded(name), draft);
            }
            String period = table.text(row, ColumnRole.PERIOD);
            for (MeasureColumn column : table.columns()) {
                switch (column.role()) {
                    case VALUE -> draft.reading(row, column, period);
                    case TARGET -> draft.target(row, column);
                    case CHANGE -> draft.keep(row, column);
                    default -> draft.other(row, column);
                }
            }
        }
        return drafts.values().stream().map(MeasureDraft::build).toList();
    }

    private List<Measure> byPeriod() {
        List<Measure> measures = new ArrayList<>();
        if (table.rows().isEmpty()) {
            return measures;
        }
        for (MeasureColumn column : table.columns(ColumnRole.VALUE)) {
            Grid first = table.rows().get(0);
            MeasureDraft draft = draft(first, column.label());
            for (Grid row : table.rows()) {
                String period = row.cell(0);
                if (MeasureWords.role(period) == ColumnRole.TARGET) {
                    draft.target(row, column);
                } else if (!period.isBlank() || !row.cell(column.index()).isBlank()) {
                    draft.reading(row, column, period);
                }
            }
            measures.add(draft.build());
        }
        for (Grid row : table.rows()) {
            for (MeasureColumn column : table.columns()) {
                boolean read = column.role() == ColumnRole.VALUE || column.role() == ColumnRole.PERIOD;
                if (!read && !row.cell(column.index()).isBlank()) {
                    notes.info(
                            NoteCode.UNKNOWN_CELL,
                            row.place(),
                            "A cell under \"%s\", kept as it stands.".formatted(column.label()),
                            row.cell(column.index()));
                }
            }
        }
        return measures;
    }

    private int nameColumn() {
        return table.column(ColumnRole.NAME).map(MeasureColumn::index).orElse(-1);
    }

    private MeasureDraft draft(Grid row, String written) {
        String title = table.title();
        String name = written.isBlank() ? (title == null ? "Measure at " + row.place() : title) : written;
        return new MeasureDraft(name, heading, row.place(), periods, notes);
    }

    /** Takes a row with one cell of words: it heads the rows below it. */
    private boolean takesHeading(Grid row) {
        if (row.filled() == 0) {
            return true;
        }
        boolean figure = table.columns().stream()
                .filter(column -> column.role() == ColumnRole.READING || column.role() == ColumnRole.VALUE)
                .anyMatch(column -> !row.cell(column.index()).isBlank());
        if (row.filled() != 1 || figure) {
            return false;
        }
        heading = row.only();
        notes.info(
                NoteCode.PRIORITY_HEADING, row.place(), "A heading; the measures below it stand under it.", row.only());
        return true;
    }
}
