package org.counciltracker.model;

import java.util.List;

/**
 * What an update that says no more than "as above" takes over: the updates that stand above it, in its own cell or in that of
 * the item before it.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param from the key of the item that the words stand at, the first one where "as above" follows "as above"
 * @param reference that item's reference
 * @param updates the updates taken over, in the order written, each with words of its own
 */
public record Inherited(ItemKey from, Reference reference, List<Update> updates) {

    /**
     * Copies the updates.
     *
     * @param from the key of the item that the words stand at, the first one where "as above" follows "as above"
     * @param reference that item's reference
     * @param updates the updates taken over, in the order written, each with words of its own
     */
    public Inherited {
        updates = List.copyOf(updates);
    }
}
