package org.counciltracker.io.interpret;

import java.util.HashMap;
import java.util.Map;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.ItemDetails;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.PlanAction;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.TrackerItem;

/** Gives items whose reference stands twice keys of their own, and notes it. Not thread-safe. */
final class ItemKeys {

    private final NoteBook notes;
    private final Map<String, Seen> seen = new HashMap<>();

    private static final class Seen {
        private final Place first;
        private int count = 1;

        private Seen(Place first) {
            this.first = first;
        }
    }

    ItemKeys(NoteBook notes) {
        this.notes = notes;
    }

    /** Returns the item, under a key of its own where its reference was seen before. */
    TrackerItem keyed(TrackerItem item, Place place) {
        String canonical = item.reference().canonical();
        Seen before = seen.putIfAbsent(canonical, new Seen(place));
        if (before == null) {
            return item;
        }
        before.count++;
        notes.warning(
                NoteCode.DUPLICATE_REFERENCE,
                place,
                "%s stands at %s already; both items are kept.".formatted(item.reference(), before.first),
                item.reference().toString());
        ItemDetails details = item.details().withKey(ItemKey.of(canonical + "#" + before.count));
        if (item instanceof Recommendation recommendation) {
            return new Recommendation(details, recommendation.meeting(), recommendation.agendaItem());
        }
        return new PlanAction(details);
    }
}
