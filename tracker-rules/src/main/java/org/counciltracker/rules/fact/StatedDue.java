package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * An update states a new date for its item, such as "now expected in September". The due cell may say otherwise.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param update the index of the update
 * @param date the date of the update, or null
 * @param position the offset of the words in what the update says
 * @param earliest the first day stated
 * @param latest the last day stated
 * @param last whether no update states another date after this
 * @param words the words that state it
 */
public record StatedDue(
        ItemKey item,
        int update,
        @Nullable LocalDate date,
        int position,
        LocalDate earliest,
        LocalDate latest,
        boolean last,
        Quote words)
        implements Proven {

    @Override
    public List<Quote> proof() {
        return List.of(words);
    }
}
