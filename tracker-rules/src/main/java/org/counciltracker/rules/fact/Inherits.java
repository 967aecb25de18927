package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A cell that says no more than "as above". What the words taken over signal, mention or set is the item's own in all other
 * facts; this one tells that they were taken over.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param cell which of its cells says so
 * @param update the index of the update, -1 for other cells
 * @param written the words of the cell itself
 * @param from the item whose words count, or null where nothing stands above
 * @param reference that item's reference, null exactly where {@code from} is
 * @param proof the words of the cell itself, where they can be quoted
 */
public record Inherits(
        ItemKey item,
        Cell cell,
        int update,
        String written,
        @Nullable ItemKey from,
        @Nullable Reference reference,
        List<Quote> proof)
        implements Proven {

    /** The cells that may say so. */
    public enum Cell {
        /** One of the updates. */
        UPDATES,
        /** Those who are to answer. */
        RESPONSIBLE,
        /** The due date. */
        DUE;

        /**
         * Returns the cell in words, for messages.
         *
         * @return such as {@code "the due cell"}
         */
        public String words() {
            return switch (this) {
                case UPDATES -> "an update";
                case RESPONSIBLE -> "the cell of those responsible";
                case DUE -> "the due cell";
            };
        }
    }

    /**
     * Copies the proof.
     *
     * @param item the item
     * @param cell which of its cells says so
     * @param update the index of the update, -1 for other cells
     * @param written the words of the cell itself
     * @param from the item whose words count, or null where nothing stands above
     * @param reference that item's reference, null exactly where {@code from} is
     * @param proof the words of the cell itself, where they can be quoted
     */
    public Inherits {
        proof = List.copyOf(proof);
    }
}
