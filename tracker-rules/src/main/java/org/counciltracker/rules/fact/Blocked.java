package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Reference;

/**
 * An open item waits on another that is open too, by itself or through others that are open. From the status stage on.
 *
 * <p>An item has one such fact for each of the nearest twenty items that it waits on. This record is immutable and thread-safe.
 *
 * @param item the item that waits
 * @param by the item waited on
 * @param reference the reference of that
 * @param direct whether the item waits on it by itself
 * @param last whether that waits on nothing that is open, so that it is what holds all up in the end
 * @param through the items between the two, from the one that waits on; none where {@code direct}
 * @param proof the words that say so
 */
@SettledIn("status")
public record Blocked(
        ItemKey item,
        ItemKey by,
        Reference reference,
        boolean direct,
        boolean last,
        List<Reference> through,
        List<Quote> proof)
        implements Proven {

    /**
     * Copies the lists.
     *
     * @param item the item that waits
     * @param by the item waited on
     * @param reference the reference of that
     * @param direct whether the item waits on it by itself
     * @param last whether that waits on nothing that is open, so that it is what holds all up in the end
     * @param through the items between the two, from the one that waits on; none where {@code direct}
     * @param proof the words that say so
     */
    public Blocked {
        through = List.copyOf(through);
        proof = List.copyOf(proof);
    }

    /**
     * Returns the way to the item waited on, for messages.
     *
     * @return such as {@code "H8/24"} or, through another, {@code "H8/24 (by way of H9/24)"}
     */
    public String way() {
        if (through.isEmpty()) {
            return reference.toString();
        }
        return "%s (by way of %s)"
                .formatted(
                        reference,
                        String.join(
                                ", ", through.stream().map(Reference::toString).toList()));
    }
}
