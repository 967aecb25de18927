package org.counciltracker.rules.fact;

import org.counciltracker.model.ItemKey;
import org.counciltracker.model.RagRating;

/**
 * The rating settled on for an item, where a rule gave one. From the rating stage on.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param rating the rating
 */
@SettledIn("rag")
public record Rating(ItemKey item, RagRating rating) implements AboutItem {}
