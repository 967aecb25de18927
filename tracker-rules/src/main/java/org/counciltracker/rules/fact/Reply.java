package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * An update with words in it, up to the as-of date.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param update the index of the update
 * @param date its date, or null
 * @param latest whether no other update with words comes after it
 * @param sentences how many sentences it has
 * @param words all of it
 */
public record Reply(ItemKey item, int update, @Nullable LocalDate date, boolean latest, int sentences, Quote words)
        implements Proven {

    @Override
    public List<Quote> proof() {
        return List.of(words);
    }
}
