package org.counciltracker.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell that names other items.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param text the cell's words, unchanged
 * @param references the items it names, in the order written; they need not exist
 */
public record LinkCell(String text, List<Reference> references) {

    /**
     * Copies the references.
     *
     * @param text the cell's words, unchanged
     * @param references the items it names, in the order written; they need not exist
     */
    public LinkCell {
        references = List.copyOf(references);
    }

    /**
     * Obtains the cell that names some items and says nothing else.
     *
     * @param references the items
     * @return the cell
     */
    public static LinkCell of(Reference... references) {
        return new LinkCell(
                Arrays.stream(references).map(Reference::toString).collect(Collectors.joining(", ")),
                List.of(references));
    }
}
