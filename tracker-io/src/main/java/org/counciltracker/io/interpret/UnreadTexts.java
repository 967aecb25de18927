package org.counciltracker.io.interpret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counciltracker.io.interpret.AlignedRow.Stray;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;

/** Counts the longer texts in columns that were not read: where no item has an update, they may be what is missing. Not thread-safe. */
final class UnreadTexts {

    private static final int FEWEST = 2;

    private final Map<String, Integer> byLabel = new LinkedHashMap<>();

    void add(List<Stray> strays) {
        for (Stray stray : strays) {
            if (!stray.label().isBlank() && CellLook.SENTENCE.of(stray.text())) {
                byLabel.merge(stray.label(), 1, Integer::sum);
            }
        }
    }

    /** Warns of the columns that may tell what came of the items, where nothing else does. */
    void noteIn(NoteBook notes, List<TrackerItem> items, Place place) {
        if (!items.stream().allMatch(item -> item.updates().stream().allMatch(Update::isBlank))) {
            return;
        }
        byLabel.forEach((label, texts) -> {
            if (texts >= FEWEST) {
                notes.warning(
                        NoteCode.UNREAD_UPDATES,
                        place,
                        "No item has an update, and the column \"%s\" with %s longer texts was not read. Maybe it tells what came of the items: call it \"Update\"."
                                .formatted(label, texts),
                        label);
            }
        });
    }
}
