package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Reference;

/**
 * An item waits on another. From the status stage on.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item that waits
 * @param on the reference of the other, which the tracker may not hold
 * @param proof the words that say so
 */
@SettledIn("status")
public record Dependency(ItemKey item, Reference on, List<Quote> proof) implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the item that waits
     * @param on the reference of the other, which the tracker may not hold
     * @param proof the words that say so
     */
    public Dependency {
        proof = List.copyOf(proof);
    }
}
