package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;

/**
 * A measure has no two readings that can be set beside each other, so nobody can tell which way it goes.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the measure
 * @param readings how many readings it has
 * @param proof the readings
 */
public record ThinData(ItemKey item, int readings, List<Quote> proof) implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the measure
     * @param readings how many readings it has
     * @param proof the readings
     */
    public ThinData {
        proof = List.copyOf(proof);
    }
}
