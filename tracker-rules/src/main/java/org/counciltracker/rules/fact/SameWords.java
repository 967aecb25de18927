package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * The last updates of an item that say anything say the same, but for case, punctuation and dates: word by word, or nearly so by the
 * policy's {@code stale.same-words.percent}. An item of which the last two say different things has no such fact.
 *
 * <p>Updates that say that there is no news neither count nor end the row. One update with several dates counts once: whoever wrote
 * it says so himself. This record is immutable and thread-safe.
 *
 * @param item the item
 * @param times how many updates in a row say the same, at least 2
 * @param exact whether they say it letter by letter
 * @param since the date of the first of them, or null
 * @param update the index of the last of them
 * @param date the date of the last of them, or null
 * @param proof the updates, the first one first
 */
public record SameWords(
        ItemKey item,
        int times,
        boolean exact,
        @Nullable LocalDate since,
        int update,
        @Nullable LocalDate date,
        List<Quote> proof)
        implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the item
     * @param times how many updates in a row say the same, at least 2
     * @param exact whether they say it letter by letter
     * @param since the date of the first of them, or null
     * @param update the index of the last of them
     * @param date the date of the last of them, or null
     * @param proof the updates, the first one first
     */
    public SameWords {
        proof = List.copyOf(proof);
    }
}
