package org.counciltracker.io.interpret;

import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.io.interpret.HeadingReading.Trust;
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
                unread(label, place);
            } else if (field != null && HeaderLabels.find(label).isEmpty() && columns.period(i) == null) {
                told(label, field, place);
            }
        }
    }

    private void unread(String label, Place place) {
        List<Field> said = HeadingReading.of(label).fields();
        String why = said.isEmpty()
                ? "is not known"
                : "says %s, which the cells below it don't look like or another column has".formatted(words(said));
        String maybe = HeaderLabels.nearest(label)
                .filter(known -> !MatchKey.of(known).equals(MatchKey.of(label)))
                .map(known -> " Maybe \"%s\" is meant.".formatted(known))
                .orElse("");
        notes.warning(
                NoteCode.UNKNOWN_COLUMN,
                place,
                "The heading \"%s\" %s; the cells below it are kept in notes.%s".formatted(label, why, maybe),
                label);
    }

    private void told(String label, Field field, Place place) {
        HeadingReading reading = HeadingReading.of(label);
        boolean sure = reading.trust() == Trust.BY_WORDS || reading.trust() == Trust.BY_LIKENESS;
        boolean topic =
                reading.fields().contains(Field.AGENDA_ITEM) && (field == Field.ACTION || field == Field.REFERENCE);
        if (sure && !topic && !reading.fields().contains(field)) {
            notes.warning(
                    NoteCode.DOUBTED_HEADING,
                    place,
                    "The heading \"%s\" says %s, but the cells below it look like %s and were read as that. Maybe rename the heading."
                            .formatted(label, words(reading.fields()), field.words()),
                    label);
        } else {
            notes.info(
                    NoteCode.TOLD_COLUMN,
                    place,
                    "The heading \"%s\" is not known; its column was read as %s, by its words or by the cells."
                            .formatted(label, field.words()),
                    label);
        }
    }

    private static String words(List<Field> fields) {
        return fields.stream().map(Field::words).collect(Collectors.joining(" or "));
    }
}
