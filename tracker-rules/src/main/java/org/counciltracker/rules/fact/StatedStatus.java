package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.model.ItemKey;
import org.counciltracker.rules.fact.KeyMeaning.Pace;
import org.jspecify.annotations.Nullable;

/**
 * What the words of an item's status column say where the lexicon knows none of them: a column often speaks the language of keys,
 * such as "partially implemented", "ready to close" or "on target". Words that say several things have several such facts; words
 * that nobody knows have none.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param kind how far they say that it has come; null where they only speak of time
 * @param pace what they say of time
 * @param sole whether they say nothing else
 * @param words the words of the column
 */
@Few
public record StatedStatus(ItemKey item, @Nullable SignalKind kind, Pace pace, boolean sole, Quote words)
        implements Proven {

    @Override
    public List<Quote> proof() {
        return List.of(words);
    }
}
