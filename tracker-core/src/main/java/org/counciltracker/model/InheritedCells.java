package org.counciltracker.model;

import org.jspecify.annotations.Nullable;

/**
 * Which cells of an item, its updates aside, say no more than "as above", and what they take over.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param responsible what the cell of the responsible parties takes over, or null
 * @param due what the due cell takes over, or null
 */
public record InheritedCells(
        @Nullable InheritedCell responsible, @Nullable InheritedCell due) {

    /** An item whose cells all speak for themselves. */
    public static final InheritedCells NONE = new InheritedCells(null, null);
}
