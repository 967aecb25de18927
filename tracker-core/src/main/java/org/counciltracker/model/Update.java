package org.counciltracker.model;

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
}
