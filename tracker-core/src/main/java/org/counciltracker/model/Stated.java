package org.counciltracker.model;

import org.jspecify.annotations.Nullable;

/**
 * What the document itself says of an item's standing, apart from its updates.
 *
 * <p>These are evidence like any other and may contradict the updates. This record is immutable and thread-safe.
 *
 * @param status the words of a status column, and of a column for the day of completion, where a mere date has the words
 *     "Date completed:" before it; or null
 * @param rag a rating written out in words, or null
 * @param shading the colour of the item's row or cell, or null
 */
public record Stated(
        @Nullable String status,
        @Nullable RagRating rag,
        @Nullable Shading shading) {

    /** A document that says nothing. */
    public static final Stated NOTHING = new Stated(null, null, null);
}
