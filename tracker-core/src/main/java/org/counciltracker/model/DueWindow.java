package org.counciltracker.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The span of days in which an item falls due, as written in the tracker.
 *
 * <p>"Mid 2021" covers 1 June to 31 July 2021. An item is overdue only after {@link #latest()}. This record is
 * immutable and thread-safe.
 *
 * @param earliest the first day, not after {@code latest}
 * @param latest the last day
 * @param text the words read, unchanged
 * @param basis how the words were read, for people
 * @param edtf the same span in EDTF (ISO 8601-2), such as {@code 2021-06/2021-07}
 * @param alternatives other fair readings, the likelier first
 * @param revisions earlier dates that this one replaced, the oldest first; each is one slip
 */
public record DueWindow(
        LocalDate earliest,
        LocalDate latest,
        String text,
        String basis,
        String edtf,
        List<Reading> alternatives,
        List<Reading> revisions)
        implements DueDate {

    /**
     * Checks the span and copies the lists.
     *
     * @param earliest the first day, not after {@code latest}
     * @param latest the last day
     * @param text the words read, unchanged
     * @param basis how the words were read, for people
     * @param edtf the same span in EDTF (ISO 8601-2), such as {@code 2021-06/2021-07}
     * @param alternatives other fair readings, the likelier first
     * @param revisions earlier dates that this one replaced, the oldest first; each is one slip
     * @throws IllegalArgumentException if {@code earliest} is after {@code latest}
     */
    public DueWindow {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException("earliest (%s) must not be after latest (%s) in due text \"%s\"."
                    .formatted(earliest, latest, text));
        }
        alternatives = List.copyOf(alternatives);
        revisions = List.copyOf(revisions);
    }

    /**
     * Another span that the same words may mean, or meant before they were revised.
     *
     * @param earliest the first day
     * @param latest the last day
     * @param basis how the words were read
     */
    public record Reading(LocalDate earliest, LocalDate latest, String basis) {}
}
