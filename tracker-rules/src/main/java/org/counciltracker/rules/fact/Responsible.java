package org.counciltracker.rules.fact;

import org.counciltracker.model.ItemKey;
import org.counciltracker.model.ResponsibleParty;
import org.jspecify.annotations.Nullable;

/**
 * One who is to answer for an item. An item that names nobody has one such fact without a party.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param party the party, or null where the item names none
 */
public record Responsible(ItemKey item, @Nullable ResponsibleParty party) implements AboutItem {}
