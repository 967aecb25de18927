package org.counciltracker.rules.fact;

import org.counciltracker.model.ItemKey;

/**
 * What a stated total comes to when it is reckoned again.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the key of the total
 * @param of from what it was reckoned
 * @param count what it comes to
 */
public record Reckoned(ItemKey item, Basis of, int count) implements AboutItem {

    /** From what a total is reckoned. */
    public enum Basis {
        /** All items of the tracker. From the integrity stage on. */
        ITEMS,
        /** The items that the document itself gives the rating. From the integrity stage on. */
        STATED,
        /** The totals of the ratings, or of the statuses, that the document states. From the integrity stage on. */
        PARTS,
        /** What is listed under the total. From the integrity stage on. */
        THEMES,
        /** The items that have the rating by the rules. From the chasing stage on. */
        @SettledIn("rag")
        RATED,
        /** The items that have the status by the rules. From the chasing stage on. */
        @SettledIn("rag")
        STANDING,
        /** The items that are implemented or closed by the rules. From the chasing stage on. */
        @SettledIn("rag")
        ENDED
    }
}
