package org.counciltracker.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counciltracker.calendar.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an item's updates: what was said, and the dates it was said on.
 *
 * <p>Several dates before one statement mean that it was re-affirmed on each. An entry without words is a slot that
 * somebody left blank. One that says "as above" keeps those words, and beside them what it takes over; where it has no date of
 * its own, it has the dates of that. One that stands in a column for a period, such as "Quarter 2", and has no date of its own was
 * said by the end of that period. This record is immutable and thread-safe.
 *
 * @param dates the dates as written, in the order written; empty where the entry has none
 * @param text the words as written, without the dates that open the entry; empty for a blank slot
 * @param inherited what words such as "as above" take over, or null where the entry speaks for itself
 * @param period the time that it reports on, or null where it stands in no column or document of a period
 */
public record Update(
        List<PartialDate> dates,
        String text,
        @Nullable Inherited inherited,
        @Nullable ReportingPeriod period) {

    /**
     * Copies the dates.
     *
     * @param dates the dates as written, in the order written; empty where the entry has none
     * @param text the words as written, without the dates that open the entry; empty for a blank slot
     * @param inherited what words such as "as above" take over, or null where the entry speaks for itself
     * @param period the time that it reports on, or null where it stands in no column or document of a period
     */
    public Update {
        dates = List.copyOf(dates);
    }

    /**
     * Creates an update of no period.
     *
     * @param dates the dates as written, in the order written; empty where the entry has none
     * @param text the words, without the dates that open the entry; empty for a blank slot
     * @param inherited what words such as "as above" take over, or null where the entry speaks for itself
     */
    public Update(List<PartialDate> dates, String text, @Nullable Inherited inherited) {
        this(dates, text, inherited, null);
    }

    /**
     * Creates an update that speaks for itself.
     *
     * @param dates the dates as written, in the order written; empty where the entry has none
     * @param text the words, without the dates that open the entry; empty for a blank slot
     */
    public Update(List<PartialDate> dates, String text) {
        this(dates, text, null, null);
    }

    /**
     * Returns this update with other dates.
     *
     * @param newDates the dates
     * @return the update, otherwise unchanged
     */
    public Update withDates(List<PartialDate> newDates) {
        return new Update(newDates, text, inherited, period);
    }

    /**
     * Returns this update with what its words take over.
     *
     * @param from what that is, or null
     * @return the update, otherwise unchanged
     */
    public Update withInherited(@Nullable Inherited from) {
        return new Update(dates, text, from, period);
    }

    /**
     * Returns this update as reporting on a period.
     *
     * @param reported the period, or null
     * @return the update, otherwise unchanged
     */
    public Update withPeriod(@Nullable ReportingPeriod reported) {
        return new Update(dates, text, inherited, reported);
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
     * one without a date always, unless it takes over words that have one, or reports on a period that has yet to begin.
     *
     * @param day the day, itself included
     * @return false where all dates are later
     */
    public boolean isKnownOn(LocalDate day) {
        if (dates.isEmpty() && period != null) {
            return !period.first().isAfter(day);
        }
        if (dates.isEmpty() && inherited != null) {
            return inherited.updates().stream().anyMatch(update -> update.isKnownOn(day));
        }
        return dates.isEmpty() || dates.stream().anyMatch(date -> !date.first().isAfter(day));
    }

    /**
     * Returns the day that this was last said on, as known on some day. A month counts by its last day, but never by one that
     * is yet to come. An entry without a date was said by the end of its period, else when the words were that it takes over.
     *
     * @param day the day looked back from, itself included
     * @return the last of its dates up to that day, or empty where it has none
     */
    public Optional<LocalDate> lastSaid(LocalDate day) {
        if (dates.isEmpty() && period != null) {
            return Optional.of(period)
                    .filter(reported -> !reported.first().isAfter(day))
                    .map(reported -> reported.last().isAfter(day) ? day : reported.last());
        }
        if (dates.isEmpty() && inherited != null) {
            return inherited.updates().stream()
                    .flatMap(update -> update.lastSaid(day).stream())
                    .max(Comparator.naturalOrder());
        }
        return dates.stream()
                .filter(date -> !date.first().isAfter(day))
                .max(PartialDate::compareTo)
                .map(date -> date.last().isAfter(day) ? day : date.last());
    }

    /**
     * Returns what this says: its own words, or those it takes over as far as they had been said by a day, by their dates,
     * those without a date first.
     *
     * @param day the day, itself included
     * @return the words, paragraphs parted by line breaks
     */
    public String words(LocalDate day) {
        if (inherited == null) {
            return text;
        }
        return inherited.updates().stream()
                .filter(update -> update.isKnownOn(day))
                .sorted(Comparator.comparing(
                        update -> update.lastSaid(day).orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(Update::text)
                .collect(Collectors.joining("\n"));
    }
}
