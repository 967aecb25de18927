package org.counciltracker.rules.fact;

import java.util.List;
import java.util.Locale;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A number of items that the document itself states. From the integrity stage on.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the key of the total
 * @param rating the rating counted, or null
 * @param status the status counted, or null; where both are null, all items are counted
 * @param count how many the document says there are
 * @param proof the words that state it
 */
public record Total(
        ItemKey item, @Nullable RagRating rating, @Nullable Status status, int count, List<Quote> proof)
        implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the key of the total
     * @param rating the rating counted, or null
     * @param status the status counted, or null
     * @param count how many the document says there are
     * @param proof the words that state it
     */
    public Total {
        proof = List.copyOf(proof);
    }

    /**
     * Returns what is counted, for messages.
     *
     * @return such as {@code "green"}, {@code "in progress"} or {@code "items in all"}
     */
    public String inWords() {
        Enum<?> heap = rating == null ? status : rating;
        return heap == null
                ? "items in all"
                : heap.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
