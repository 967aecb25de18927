package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;

/**
 * How the latest reading of a measure stands to its target. A measure without target, without reading, or of which nobody knows
 * which way is better has no such fact.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the measure
 * @param met whether it reaches the target, or betters it
 * @param shortfall by how many percent of the target it misses it; 0 where it is met
 * @param proof the reading and the target, and the name where it had to be told from it which way is better
 */
public record AgainstTarget(ItemKey item, boolean met, double shortfall, List<Quote> proof) implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the measure
     * @param met whether it reaches the target, or betters it
     * @param shortfall by how many percent of the target it misses it; 0 where it is met
     * @param proof the words it rests on
     */
    public AgainstTarget {
        proof = List.copyOf(proof);
    }
}
