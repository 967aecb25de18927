package org.counciltracker.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A due date that comes round again, such as "quarterly" or "Annual review in May".
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param text the words read, unchanged
 * @param basis how the words were read, for people
 * @param firstEarliest the first day of the first occurrence on or after the date raised, or null where the words and
 *     the date raised don't tell
 * @param firstLatest the last day of that occurrence, null exactly where {@code firstEarliest} is
 */
public record RecurringDue(
        String text,
        String basis,
        @Nullable LocalDate firstEarliest,
        @Nullable LocalDate firstLatest) implements DueDate {

    /**
     * Checks that the occurrence has both its ends or none.
     *
     * @param text the words read, unchanged
     * @param basis how the words were read, for people
     * @param firstEarliest the first day of the first occurrence on or after the date raised, or null where the words
     *     and the date raised don't tell
     * @param firstLatest the last day of that occurrence, null exactly where {@code firstEarliest} is
     * @throws IllegalArgumentException if one end is null and the other isn't
     */
    public RecurringDue {
        if ((firstEarliest == null) != (firstLatest == null)) {
            throw new IllegalArgumentException(
                    "firstEarliest (%s) and firstLatest (%s) must both be given or both be null."
                            .formatted(firstEarliest, firstLatest));
        }
    }
}
