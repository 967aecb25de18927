package org.counciltracker.assessment;

import org.counciltracker.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The exact words that a conclusion rests on, and where they stand.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param field the field quoted
 * @param index the index of the update, reading or change quoted, null for other fields
 * @param start the offset of the first character in the field, in UTF-16 units
 * @param end the offset after the last character
 * @param quote the words between the two
 * @param source the words of another cell that these stand for, where they say no more than "as above"; or null
 */
public record Quote(
        EvidenceField field,
        @Nullable Integer index,
        int start,
        int end,
        String quote,
        @Nullable Source source) {

    /**
     * Checks that the quote is as long as its place says.
     *
     * @param field the field quoted
     * @param index the index of the update, reading or change quoted, null for other fields
     * @param start the offset of the first character in the field, in UTF-16 units
     * @param end the offset after the last character
     * @param quote the words between the two
     * @param source the words of another cell that these stand for, where they say no more than "as above"; or null
     * @throws IllegalArgumentException if {@code end - start} isn't the length of {@code quote}
     */
    public Quote {
        if (end - start != quote.length()) {
            throw new IllegalArgumentException(
                    "start (%s) and end (%s) must enclose quote (%s).".formatted(start, end, quote));
        }
    }

    /**
     * Creates a quote of words that speak for themselves.
     *
     * @param field the field quoted
     * @param index the index of the update, reading or change quoted, null for other fields
     * @param start the offset of the first character in the field, in UTF-16 units
     * @param end the offset after the last character
     * @param quote the words between the two
     * @throws IllegalArgumentException if {@code end - start} isn't the length of {@code quote}
     */
    public Quote(EvidenceField field, @Nullable Integer index, int start, int end, String quote) {
        this(field, index, start, end, quote, null);
    }

    /**
     * Returns this quote as standing for words of another cell.
     *
     * @param words the words, and where they stand; or null
     * @return the quote, otherwise unchanged
     */
    public Quote withSource(@Nullable Source words) {
        return new Quote(field, index, start, end, quote, words);
    }

    /**
     * Returns the words that count.
     *
     * @return the quote, or the words that it stands for
     */
    public String words() {
        return source == null ? quote : source.words();
    }

    /**
     * Words that "as above" stands for.
     *
     * @param reference the item at which they stand
     * @param words the words themselves
     */
    public record Source(Reference reference, String words) {}
}
