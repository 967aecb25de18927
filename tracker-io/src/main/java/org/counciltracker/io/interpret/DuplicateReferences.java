package org.counciltracker.io.interpret;

import java.util.HashMap;
import java.util.Map;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.Reference;

/** Notes references that stand twice. The tracker's builder gives such items keys of their own. Not thread-safe. */
final class DuplicateReferences {

    private final NoteBook notes;
    private final Map<Reference, Place> firsts = new HashMap<>();

    DuplicateReferences(NoteBook notes) {
        this.notes = notes;
    }

    /** Takes an item's reference, and notes it where another item had it before. */
    void meet(Reference reference, Place place) {
        Place first = firsts.putIfAbsent(reference, place);
        if (first != null) {
            notes.warning(
                    NoteCode.DUPLICATE_REFERENCE,
                    place,
                    "%s stands at %s already; both items are kept.".formatted(reference, first),
                    reference.toString());
        }
    }
}
