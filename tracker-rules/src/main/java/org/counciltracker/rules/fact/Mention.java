package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A reference to another item, in an update.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item whose update it is
 * @param reference the reference, never the item's own
 * @param update the index of the update
 * @param date the date of the update, or null
 * @param sentence the number of the sentence in the update, from 0
 * @param position the offset of the reference in the update
 * @param words the reference as it stands there
 */
public record Mention(
        ItemKey item,
        Reference reference,
        int update,
        @Nullable LocalDate date,
        int sentence,
        int position,
        Quote words)
        implements Proven {

    @Override
    public List<Quote> proof() {
        return List.of(words);
    }
}
