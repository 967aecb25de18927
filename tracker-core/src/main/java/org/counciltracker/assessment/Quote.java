package org.counciltracker.assessment;

import org.jspecify.annotations.Nullable;

/**
 * The exact words that a conclusion rests on, and where they stand.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param field the field quoted
 * @param index the index of the update quoted, null for other fields
 * @param start the offset of the first character in the field, in UTF-16 units
 * @param end the offset after the last character
 * @param quote the words between the two
 */
public record Quote(EvidenceField field, @Nullable Integer index, int start, int end, String quote) {

    /**
     * Checks that the quote is as long as its place says.
     *
     * @param field the field quoted
     * @param index the index of the update quoted, null for other fields
     * @param start the offset of the first character in the field, in UTF-16 units
     * @param end the offset after the last character
     * @param quote the words between the two
     * @throws IllegalArgumentException if {@code end - start} isn't the length of {@code quote}
     */
    public Quote {
        if (end - start != quote.length()) {
            throw new IllegalArgumentException(
                    "start (%s) and end (%s) must enclose quote (%s).".formatted(start, end, quote));
        }
    }
}
