package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Measure.Better;

/**
 * Which way is taken to be better for a measure by words of its name, since the document doesn't say.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the measure
 * @param better which way
 * @param words the words of the name
 * @param proof the same, as a quote
 */
public record SupposedBetter(ItemKey item, Better better, String words, List<Quote> proof) implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the measure
     * @param better which way
     * @param words the words of the name
     * @param proof the same, as a quote
     */
    public SupposedBetter {
        proof = List.copyOf(proof);
    }
}
