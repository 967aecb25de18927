package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.model.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * The section that an item stands in, as words that can be quoted. An item without a section has no such fact.
 *
 * @param item the item
 * @param words the section's name
 */
public record Heading(ItemKey item, org.counciltracker.assessment.Evidence words) implements Proven {

    @Override
    public List<org.counciltracker.assessment.Evidence> proof() {
        return List.of(words);
    }

    @Override
    public @Nullable LocalDate date() {
        return null;
    }

    @Override
    public int update() {
        return -1;
    }

    @Override
    public int position() {
        return 0;
    }
}
