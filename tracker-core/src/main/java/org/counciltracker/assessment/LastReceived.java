package org.counciltracker.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counciltracker.model.PartialDate;
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
        Comparator<Update> byDate = Comparator.comparing(update -> day(update, asOf));
        return updates.stream()
                .filter(update -> !update.isBlank())
                .flatMap(update -> upTo(asOf, update).stream())
                // Of two that are equal the later one is kept.
                .reduce((last, next) -> byDate.compare(last, next) > 0 ? last : next);
    }

    /** A month counts by its last day, as it does for the rules, but never by one that is yet to come. */
    private static LocalDate day(Update update, LocalDate asOf) {
        LocalDate day = update.latestDate().map(PartialDate::last).orElse(LocalDate.MIN);
        return day.isAfter(asOf) ? asOf : day;
    }

    /** Returns the update as it was known on a day, or empty where it was yet to come. */
    private static Optional<Update> upTo(LocalDate asOf, Update update) {
        List<PartialDate> dates = update.dates().stream()
                .filter(date -> !date.first().isAfter(asOf))
                .toList();
        return dates.isEmpty() && !update.dates().isEmpty()
                ? Optional.empty()
                : Optional.of(new Update(dates, update.text()));
    }
}
