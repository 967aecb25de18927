package org.counciltracker.io.docx;

import java.util.List;
import org.counciltracker.io.table.Place;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or row whose number is known only when all of its table is, for the notes that are taken on it before.
 *
 * <p>Not thread-safe.
 */
final class Spot {

    private final @Nullable Spot around;
    private @Nullable Place place;

    /** Creates a spot within another, whose place it has unless it gets one of its own. */
    Spot(@Nullable Spot around) {
        this.around = around;
    }

    /** Says where this is; the first word counts. */
    void put(Place found) {
        if (place == null) {
            place = found;
        }
    }

    /** Says where pieces are that become no blocks. */
    static void putAll(List<Piece> pieces, Place found) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Passage passage) {
                passage.spot().put(found);
            } else if (piece instanceof Piece.Grid grid) {
                grid.rows().forEach(row -> row.spot().put(found));
            }
        }
    }

    Place place() {
        if (place != null) {
            return place;
        }
        return around == null ? new Place("", "paragraph", 1) : around.place();
    }
}
