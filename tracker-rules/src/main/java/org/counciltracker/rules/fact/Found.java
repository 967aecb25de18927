package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;

/**
 * A finding of a rule about an item. From the stage after the rule's on.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param kind what kind of finding, in capitals
 * @param message what was found, as a sentence
 * @param proof the words it rests on
 */
@SettledIn({"integrity", "evidence", "status", "timeliness", "rag", "chasing"})
public record Found(ItemKey item, String kind, String message, List<Quote> proof) implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the item
     * @param kind what kind of finding, in capitals
     * @param message what was found, as a sentence
     * @param proof the words it rests on
     */
    public Found {
        proof = List.copyOf(proof);
    }
}
