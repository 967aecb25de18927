package org.counciltracker.io.interpret;

import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.jspecify.annotations.Nullable;

/** Settles what an item is about: by its cell, or by the cell above where each topic is written once. Not thread-safe. */
final class TopicCells {

    private final NoteBook notes;
    private @Nullable Columns columns;
    private String above = "";

    TopicCells(NoteBook notes) {
        this.notes = notes;
    }

    /** Returns the topic of an item, empty where it has none. */
    String of(OpenItem open, String reference, String cell) {
        if (!open.columns().equals(columns)) {
            columns = open.columns();
            above = "";
        }
        if (!cell.isBlank()) {
            above = cell;
            return cell;
        }
        boolean first = open.columns().first(Field.AGENDA_ITEM) < open.columns().first(Field.ACTION);
        if (above.isEmpty() || !first || !open.surroundings().facts().mergesTopics()) {
            return "";
        }
        notes.info(
                NoteCode.TAKEN_FROM_ABOVE,
                open.place(),
                "The subject of %s is blank; in this table each is written once, so it was taken from above (%s)."
                        .formatted(reference, above),
                null);
        return above;
    }
}
