package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;

/**
 * The section that an item stands in, as words that can be quoted. An item without a section has no such fact.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param words the section's name
 */
public record Heading(ItemKey item, Quote words) implements Proven {

    @Override
    public List<Quote> proof() {
        return List.of(words);
    }
}
