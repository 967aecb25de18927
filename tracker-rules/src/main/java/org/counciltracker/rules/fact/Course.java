package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * How a measure has gone over its last readings that can be set beside each other: months with months, quarters with quarters,
 * years so far only where they are as long.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the measure
 * @param readings how many readings it is told from, at least 2
 * @param rising whether the last is higher than the first
 * @param percent by how many percent of the first the last differs from it; endless where the first is nothing and the last isn't
 * @param forBetter whether that is for the better, or null where nobody knows which way is
 * @param words from what to what, for messages
 * @param proof the readings, and the name where it had to be told from it which way is better
 */
public record Course(
        ItemKey item,
        int readings,
        boolean rising,
        double percent,
        @Nullable Boolean forBetter,
        String words,
        List<Quote> proof)
        implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the measure
     * @param readings how many readings it is told from, at least 2
     * @param rising whether the last is higher than the first
     * @param percent by how many percent of the first the last differs from it
     * @param forBetter whether that is for the better, or null where nobody knows which way is
     * @param words from what to what, for messages
     * @param proof the words it rests on
     */
    public Course {
        proof = List.copyOf(proof);
    }
}
