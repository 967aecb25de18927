package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Severity;
import org.jspecify.annotations.Nullable;

/** Notes what belongs to a workbook and isn't read: macros, other workbooks, data from elsewhere, files within it. */
final class WorkbookNotes {

    private WorkbookNotes() {}

    static void note(WorkbookParts parts, Workbook workbook, NoteBook notes) throws UnreadableException {
        List<String> outside = new ArrayList<>();
        for (Relationship relationship : workbook.relationships()) {
            if (relationship.type().equals("externalLink")) {
                parts.relationships(relationship.target()).stream()
                        .filter(Relationship::external)
                        .map(Relationship::target)
                        .forEach(outside::add);
            }
        }
        if (!outside.isEmpty()) {
            add(notes, "Formulas of the workbook fetch from other files. None was opened.", String.join("\n", outside));
        }
        List<String> names = parts.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("/macrosheets/"))) {
            add(notes, "The workbook has macros. None was run.", null);
        }
        if (names.stream().anyMatch(name -> name.endsWith("/connections.xml"))) {
            add(notes, "The workbook fetches data from elsewhere. Nothing was fetched.", null);
        }
        List<String> within =
                names.stream().filter(name -> name.contains("/embeddings/")).toList();
        if (!within.isEmpty()) {
            add(notes, "There are files within the workbook. None was opened.", String.join("\n", within));
        }
    }

    private static void add(NoteBook notes, String message, @Nullable String raw) {
        notes.add(Severity.INFO, NoteCode.NOT_FOLLOWED, "workbook", message, raw);
    }
}
