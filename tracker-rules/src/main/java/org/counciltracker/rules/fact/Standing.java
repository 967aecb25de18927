package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * How an item stands: its status and its timeliness; every item has one. From the timeliness stage on.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param status its status
 * @param open whether delivery is still awaited
 * @param timeliness how its due date stands to the as-of date
 * @param overdue whether its last due day has passed
 * @param dueSoon whether its last due day is near
 * @param daysLate the days since the last due day where overdue, otherwise 0
 * @param stale whether there is too little news of it
 * @param date the date of the update that decided its status, or null
 * @param update the index of that update, -1 where none did
 * @param position the offset of the words that decided
 * @param proof the words that decided its status and timeliness
 */
@SettledIn("timeliness")
public record Standing(
        ItemKey item,
        Status status,
        boolean open,
        Timeliness timeliness,
        boolean overdue,
        boolean dueSoon,
        int daysLate,
        boolean stale,
        @Nullable LocalDate date,
        int update,
        int position,
        List<Quote> proof)
        implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the item
     * @param status its status
     * @param open whether delivery is still awaited
     * @param timeliness how its due date stands to the as-of date
     * @param overdue whether its last due day has passed
     * @param dueSoon whether its last due day is near
     * @param daysLate the days since the last due day where overdue, otherwise 0
     * @param stale whether there is too little news of it
     * @param date the date of the update that decided its status, or null
     * @param update the index of that update, -1 where none did
     * @param position the offset of the words that decided
     * @param proof the words that decided its status and timeliness
     */
    public Standing {
        proof = List.copyOf(proof);
    }
}
