package org.counciltracker.io.interpret;

import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;

/** Notes the headings of columns that are not known as they stand. */
final class HeadingNotes {

    private final NoteBook notes;

    HeadingNotes(NoteBook notes) {
        this.notes = notes;
    }

    void take(Columns columns, Place place) {
        if (!columns.has(Field.ACTION)) {
            return;
        }
        for (int i = 0; i < columns.width(); i++) {
            String label = columns.label(i);
            Field field = columns.at(i);
            if (field == null && !label.isBlank()) {
                String maybe = HeaderLabels.nearest(label)
                        .map(known -> " Maybe \"%s\" is meant.".formatted(known))
                        .orElse("");
                notes.warning(
                        NoteCode.UNKNOWN_COLUMN,
                        place,
                        "The heading \"%s\" is not known; the cells below it are kept in notes.%s"
                                .formatted(label, maybe),
                        label);
            } else if (field != null && HeaderLabels.find(label).isEmpty() && columns.period(i) == null) {
                notes.info(
                        NoteCode.TOLD_COLUMN,
                        place,
                        "The heading \"%s\" is not known; its column was read as %s, by its words or by the cells."
                                .formatted(label, field.words()),
                        label);
            }
        }
    }
}
