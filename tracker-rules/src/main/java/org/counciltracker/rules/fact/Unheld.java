package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A reference, in an update or a column, that is like those of the tracker and names none of its items. That is usual: items
 * that are done leave the tracker. References of another scheme give no such fact.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item that speaks of it
 * @param reference the reference
 * @param nearest the one reference of the tracker that may be meant, or null
 * @param impossible whether no item can ever have had the reference: its form is none of the tracker's, or its year is yet
 *     to come
 * @param proof the reference as it stands where it is first named
 */
public record Unheld(
        ItemKey item, Reference reference, @Nullable Reference nearest, boolean impossible, List<Quote> proof)
        implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the item that speaks of it
     * @param reference the reference
     * @param nearest the one reference of the tracker that may be meant, or null
     * @param impossible whether no item can ever have had the reference: its form is none of the tracker's, or its year is
     *     yet to come
     * @param proof the reference as it stands where it is first named
     */
    public Unheld {
        proof = List.copyOf(proof);
    }
}
