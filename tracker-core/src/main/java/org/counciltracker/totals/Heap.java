package org.counciltracker.totals;

import org.jspecify.annotations.Nullable;

/**
 * The items of a grouping that have one value.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param name the value, as it stands in JSON; null for items that have none
 * @param items how many there are
 * @param open how many of them are still to be delivered
 * @param overdue how many are overdue
 * @param stale how many are stale
 * @param before how many there were in the report compared with, or null where there is none
 */
public record Heap(
        @Nullable String name,
        int items,
        int open,
        int overdue,
        int stale,
        @Nullable Integer before) {

    /**
     * Returns this heap beside an earlier count.
     *
     * @param earlier how many there were
     * @return the heap, otherwise unchanged
     */
    Heap against(int earlier) {
        return new Heap(name, items, open, overdue, stale, earlier);
    }
}
