package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * The due date of an item. An item whose tracker has no due cell has no such fact.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param dated whether there is a last day to be late for
 * @param daysLate the days from the last day to the as-of date: 1 on the day after, negative before; 0 where not dated
 * @param daysLeft the days from the as-of date to the last day: 0 on that day, negative after; 0 where not dated
 * @param beforeRaised whether the last day is before the item was raised
 * @param due the due date as read
 * @param words the cell's words
 * @param lastDay the last day, or null where not dated
 */
public record Due(
        ItemKey item,
        boolean dated,
        int daysLate,
        int daysLeft,
        boolean beforeRaised,
        DueDate due,
        Quote words,
        @Nullable LocalDate lastDay)
        implements Proven {

    @Override
    public List<Quote> proof() {
        return List.of(words);
    }
}
