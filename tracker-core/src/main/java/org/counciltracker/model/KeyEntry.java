package org.counciltracker.model;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a tracker's own key, such as green for "Recommendation/Action Implemented".
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param label the words of the entry
 * @param shading its colour, or null where the document lost it
 */
public record KeyEntry(String label, @Nullable Shading shading) {}
