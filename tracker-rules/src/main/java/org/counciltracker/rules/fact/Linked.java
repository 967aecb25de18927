package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Reference;

/**
 * A reference to another item, in a column that names such.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item whose column it is
 * @param reference the reference, never the item's own
 * @param field {@link EvidenceField#DEPENDENCIES} where the column names what the item waits on, {@link
 *     EvidenceField#RELATED} where it names items that are related to it
 * @param position the offset of the reference in the cell
 * @param words the reference as it stands there
 */
public record Linked(ItemKey item, Reference reference, EvidenceField field, int position, Quote words)
        implements Proven {

    @Override
    public List<Quote> proof() {
        return List.of(words);
    }
}
