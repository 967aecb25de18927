package org.counciltracker.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One entry of an item's updates: what was said, and the dates it was said on.
 *
 * <p>Several dates before one statement mean that it was re-affirmed on each. An entry without words is a slot that
 * somebody left blank. This record is immutable and thread-safe.
 *
 * @param dates the dates as written, in the order written; empty where the entry has none
 * @param text the words, without the dates that open the entry; empty for a blank slot
 */
public record Update(List<PartialDate> dates, String text) {

    /**
     * Copies the dates.
     *
     * @param dates the dates as written, in the order written; empty where the entry has none
     * @param text the words, without the dates that open the entry; empty for a blank slot
     */
    public Update {
        dates = List.copyOf(dates);
    }

    /**
     * Returns the latest of the dates.
     *
     * @return the latest date, or empty where the entry has none
     */
    public Optional<PartialDate> latestDate() {
        return dates.stream().max(PartialDate::compareTo);
    }

    /**
     * Returns whether the entry has no words.
     *
     * @return whether this is a slot left blank
     */
    public boolean isBlank() {
        return text.isBlank();
    }

    /**
     * Returns whether this had been said by a day. An entry re-affirmed on several dates counts from the first of them on, and
     * one without a date always.
     *
     * @param day the day, itself included
     * @return false where all dates are later
     */
    public boolean isKnownOn(LocalDate day) {
        return dates.isEmpty() || dates.stream().anyMatch(date -> !date.first().isAfter(day));
    }

    /**
     * Returns the day that this was last said on, as known on some day. A month counts by its last day, but never by one that
     * is yet to come.
     *
     * @param day the day looked back from, itself included
     * @return the last of its dates up to that day, or empty where it has none
     */
    public Optional<LocalDate> lastSaid(LocalDate day) {
        return dates.stream()
                .filter(date -> !date.first().isAfter(day))
                .max(PartialDate::compareTo)
                .map(date -> date.last().isAfter(day) ? day : date.last());
    }
}
