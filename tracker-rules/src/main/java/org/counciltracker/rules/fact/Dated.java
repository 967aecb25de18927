package org.counciltracker.rules.fact;

import java.time.LocalDate;
import org.counciltracker.model.ItemKey;

/**
 * One date of an update, whether or not the update has words, and whether or not it is after the as-of date.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param update the index of the update
 * @param first the first day that the date can mean
 * @param last the last day
 * @param beforeRaised whether the whole of it is before the item was raised
 * @param afterEdition whether the whole of it is after the edition was published
 */
public record Dated(
        ItemKey item, int update, LocalDate first, LocalDate last, boolean beforeRaised, boolean afterEdition)
        implements AboutItem {}
