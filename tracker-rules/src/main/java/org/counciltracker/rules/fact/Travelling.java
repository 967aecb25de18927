package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Direction;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;

/**
 * The direction settled on for a measure. From the timeliness stage on.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the measure
 * @param direction which way it goes
 * @param proof the words it rests on
 */
@SettledIn("status")
public record Travelling(ItemKey item, Direction direction, List<Quote> proof) implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the measure
     * @param direction which way it goes
     * @param proof the words it rests on
     */
    public Travelling {
        proof = List.copyOf(proof);
    }
}
