package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * How labelled examples in like words were labelled. An item without news has no such fact.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param status the status that most of the examples speak for
 * @param closure the reason that most of them speak for where that is {@link Status#CLOSED}, otherwise null
 * @param percent how much they speak for it, from 0 to 100
 * @param words how many words that update has
 * @param date the date of the last update with news, or null
 * @param update the index of that update
 * @param position the offset in it of the words that weigh most
 * @param proof the words of that update that weigh most, at most three
 */
public record Likeness(
        ItemKey item,
        Status status,
        @Nullable ClosureReason closure,
        int percent,
        int words,
        @Nullable LocalDate date,
        int update,
        int position,
        List<Quote> proof)
        implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the item
     * @param status the status that most of the examples speak for
     * @param closure the reason that most of them speak for where that is {@link Status#CLOSED}, otherwise null
     * @param percent how much they speak for it, from 0 to 100
     * @param words how many words that update has
     * @param date the date of the last update with news, or null
     * @param update the index of that update
     * @param position the offset in it of the words that weigh most
     * @param proof the words of that update that weigh most, at most three
     */
    public Likeness {
        proof = List.copyOf(proof);
    }

    /**
     * Returns this with its words quoted in another way.
     *
     * @param quoting makes a quote of each
     * @return the same, otherwise unchanged
     */
    public Likeness quotedAs(UnaryOperator<Quote> quoting) {
        List<Quote> quotes = proof.stream().map(quoting).distinct().toList();
        return new Likeness(item, status, closure, percent, words, date, update, position, quotes);
    }
}
