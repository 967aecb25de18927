package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.model.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * Words that count about an item, and as what. From the evidence stage on.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param kind as what the words count
 * @param decides whether of all that counts about the item this decides
 * @param leads whether of all that counts in the same kind of field this weighs most
 * @param field the field that the words stand in
 * @param update the index of the update, -1 for other fields
 * @param date the date of the update, or null
 * @param position the offset of the words in their field
 * @param pack the place, among the packs laid over each other, of the pack whose rule or cue made it count; 0 is the standard pack
 * @param proof the exact words
 */
@SettledIn("evidence")
public record Evidence(
        ItemKey item,
        SignalKind kind,
        boolean decides,
        boolean leads,
        EvidenceField field,
        int update,
        @Nullable LocalDate date,
        int position,
        int pack,
        List<Quote> proof)
        implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the item
     * @param kind as what the words count
     * @param decides whether of all that counts about the item this decides
     * @param leads whether of all that counts in the same kind of field this weighs most
     * @param field the field that the words stand in
     * @param update the index of the update, -1 for other fields
     * @param date the date of the update, or null
     * @param position the offset of the words in their field
     * @param pack the place, among the packs laid over each other, of the pack whose rule or cue made it count; 0 is the standard pack
     * @param proof the exact words
     */
    public Evidence {
        proof = List.copyOf(proof);
    }

    /**
     * Returns whether it says that the item has ended, done or otherwise.
     *
     * @return whether it does
     */
    public boolean isEnding() {
        return switch (kind) {
            case DONE, REFUSED, UNABLE, SUPERSEDED, NO_LONGER_RELEVANT, TRANSFERRED -> true;
            default -> false;
        };
    }

    /**
     * Returns whether it says that the item is still to be done.
     *
     * @return whether it does
     */
    public boolean isOpen() {
        return switch (kind) {
            case IN_PROGRESS, PROMISED, NOT_DONE, NOT_BEGUN, ON_HOLD, PARTLY -> true;
            default -> false;
        };
    }
}
