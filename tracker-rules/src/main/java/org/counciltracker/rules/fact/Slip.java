package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;

/**
 * The due date of an item has moved: each date that its due cell shows as replaced is one slip, and so is each new date that an
 * update states and that is later than all before it. An item whose date hasn't moved has no such fact.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param times how often, at least once
 * @param inCell how often of these by the due cell, the others by updates
 * @param from the last day of the first date
 * @param to the last day of the last date
 * @param days the days between the two
 * @param months the whole months between the two
 * @param proof the due cell, where it tells of a slip, and the words of updates
 */
public record Slip(
        ItemKey item, int times, int inCell, LocalDate from, LocalDate to, int days, int months, List<Quote> proof)
        implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the item
     * @param times how often, at least once
     * @param inCell how often of these by the due cell, the others by updates
     * @param from the last day of the first date
     * @param to the last day of the last date
     * @param days the days between the two
     * @param months the whole months between the two
     * @param proof the due cell, where it tells of a slip, and the words of updates
     */
    public Slip {
        proof = List.copyOf(proof);
    }

    /**
     * Returns how far the date has moved in all, for messages.
     *
     * @return such as {@code "12 days"} or {@code "3 months (92 days)"}
     */
    public String length() {
        String counted = days == 1 ? "1 day" : days + " days";
        return months == 0 ? counted : "%s (%s)".formatted(months == 1 ? "1 month" : months + " months", counted);
    }
}
