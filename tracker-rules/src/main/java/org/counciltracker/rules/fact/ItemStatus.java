package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * The status settled on for an item; every item has one. From the status stage on.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param status the status
 * @param closure why it was closed, or null
 * @param open whether delivery is still awaited
 * @param date the date of the update that decided, or null
 * @param update the index of that update, -1 where none did
 * @param position the offset of the words that decided
 * @param proof the words that decided
 */
@SettledIn("status")
public record ItemStatus(
        ItemKey item,
        Status status,
        @Nullable ClosureReason closure,
        boolean open,
        @Nullable LocalDate date,
        int update,
        int position,
        List<Quote> proof)
        implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the item
     * @param status the status
     * @param closure why it was closed, or null
     * @param open whether delivery is still awaited
     * @param date the date of the update that decided, or null
     * @param update the index of that update, -1 where none did
     * @param position the offset of the words that decided
     * @param proof the words that decided
     */
    public ItemStatus {
        proof = List.copyOf(proof);
    }
}
