package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;

/**
 * The occurrence of a recurring due date that an item is judged by: the one after that which the last news is of, or the first
 * where there is none. An item whose due date doesn't recur, or of which nobody can say when it does, has no such fact.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param number the number of the occurrence, from 0
 * @param earliest its first day
 * @param latest its last day
 * @param missed how many occurrences have passed without news, this one first
 * @param dated whether the due cell names a day, so that the item is late after the last day; "quarterly" alone names none, and the
 *     occurrences are the quarters after the item was raised
 * @param words the due cell
 */
public record Occurrence(
        ItemKey item, int number, LocalDate earliest, LocalDate latest, int missed, boolean dated, Quote words)
        implements Proven {

    @Override
    public List<Quote> proof() {
        return List.of(words);
    }
}
