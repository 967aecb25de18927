package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;

/**
 * A printed change of a measure, reckoned again from the readings it is between.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the measure
 * @param index which of its changes, counted from 0
 * @param printed the change as printed
 * @param reckoned the change as it should be, rounded like the printed one
 * @param agrees whether the printed one is within what rounding allows
 * @param between the readings, for messages
 * @param proof the change and both readings
 */
public record ReckonedChange(
        ItemKey item, int index, String printed, String reckoned, boolean agrees, String between, List<Quote> proof)
        implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the measure
     * @param index which of its changes, counted from 0
     * @param printed the change as printed
     * @param reckoned the change as it should be, rounded like the printed one
     * @param agrees whether the printed one is within what rounding allows
     * @param between the readings, for messages
     * @param proof the change and both readings
     */
    public ReckonedChange {
        proof = List.copyOf(proof);
    }
}
