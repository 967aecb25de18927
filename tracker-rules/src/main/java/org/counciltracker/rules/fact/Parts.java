package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * How many of the parts that were asked for came, where the last update with news tells them apart: "(a) and (b) attached". What
 * earlier updates say of a part counts until a later one speaks of it.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param asked how many parts were asked for, 0 where the request doesn't count them
 * @param done how many are done
 * @param open how many are said to be still to come
 * @param silent how many are said not to come, or not spoken of
 * @param update the index of the last update
 * @param date its date, or null
 * @param proof its words
 */
public record Parts(
        ItemKey item,
        int asked,
        int done,
        int open,
        int silent,
        int update,
        @Nullable LocalDate date,
        List<Quote> proof)
        implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the item
     * @param asked how many parts were asked for
     * @param done how many are done
     * @param open how many are said to be still to come
     * @param silent how many are said not to come, or not spoken of
     * @param update the index of the last update
     * @param date its date, or null
     * @param proof its words
     */
    public Parts {
        proof = List.copyOf(proof);
    }
}
