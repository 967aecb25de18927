package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;

/**
 * The reading that follows the latest of a measure was due before the newest reading of the same document.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the measure
 * @param days by how many days it was due before that
 * @param latest its latest period
 * @param newest the newest period of all
 * @param proof its latest reading
 */
public record LaggingReading(ItemKey item, int days, String latest, String newest, List<Quote> proof)
        implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the measure
     * @param days by how many days it was due before that
     * @param latest its latest period
     * @param newest the newest period of all
     * @param proof its latest reading
     */
    public LaggingReading {
        proof = List.copyOf(proof);
    }
}
