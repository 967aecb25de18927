package org.counciltracker.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counciltracker.model.Update;

/**
 * Finds the words last received of an item.
 *
 * <p>Updates count in the order of their dates, undated ones first, and those of one date as they are written. One that
 * was re-affirmed on several dates counts by the last of them. This class has no state.
 */
public final class LastReceived {

    private LastReceived() {}

    /**
     * Finds the words last received.
     *
     * @param updates the updates as written
     * @param asOf the day looked back from
     * @return the last update with words, with its dates up to that day only; empty where there are none
     */
    public static Optional<Update> of(List<Update> updates, LocalDate asOf) {
        Comparator<Update> byDate = Comparator.comparing(
                update -> update.lastSaid(asOf).orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
        return updates.stream()
                .filter(update -> !update.isBlank() && update.isKnownOn(asOf))
                // Of two that are equal the later one is kept.
                .reduce((last, next) -> byDate.compare(last, next) > 0 ? last : next)
                .map(update -> upTo(asOf, update));
    }

    /** Returns the update with the dates up to a day only. */
    private static Update upTo(LocalDate asOf, Update update) {
        return update.withDates(update.dates().stream()
                .filter(date -> !date.first().isAfter(asOf))
                .toList());
    }
}
