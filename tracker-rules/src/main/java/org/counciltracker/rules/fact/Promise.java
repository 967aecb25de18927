package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * The last news of an item promises something by a date that has passed, and nobody has spoken of it since.
 *
 * <p>There is none where that news promises something else that is yet to come. This record is immutable and thread-safe.
 *
 * @param item the item
 * @param update the index of the update
 * @param date the date of the update, or null
 * @param earliest the first day promised
 * @param latest the last day promised, before the as-of date
 * @param counted what the year was counted from, as a clause such as "counted from the edition of May 2023"; null where the words
 *     name it
 * @param words the words that promise
 */
public record Promise(
        ItemKey item,
        int update,
        @Nullable LocalDate date,
        LocalDate earliest,
        LocalDate latest,
        @Nullable String counted,
        Quote words)
        implements Proven {

    @Override
    public List<Quote> proof() {
        return List.of(words);
    }
}
