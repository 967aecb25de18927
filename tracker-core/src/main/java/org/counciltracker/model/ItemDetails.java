package org.counciltracker.model;

import java.util.List;
import org.counciltracker.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What every item of a tracker has, whatever its kind.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param key names the item within its tracker
 * @param reference the reference as written, or one derived from the item's place
 * @param referenceDerived whether the document gave no reference
 * @param place where the item stands in its source, such as {@code line 62}
 * @param section the part of the tracker that it stands in, or null where parts mean nothing
 * @param priority the plan's priority or the urgency written beside it, or null
 * @param text what was asked
 * @param responsible those who are to answer, in the order written
 * @param due the due date, or null where the tracker has no such cell
 * @param updates the updates in the order written
 * @param stated what the document itself says of the item's standing
 * @param links what columns say of its ties to other items
 * @param inherited which of its cells say "as above", and what they take over
 */
public record ItemDetails(
        ItemKey key,
        Reference reference,
        boolean referenceDerived,
        String place,
        @Nullable Section section,
        @Nullable String priority,
        String text,
        List<ResponsibleParty> responsible,
        @Nullable DueDate due,
        List<Update> updates,
        Stated stated,
        Links links,
        InheritedCells inherited) {

    /**
     * Copies the lists.
     *
     * @param key names the item within its tracker
     * @param reference the reference as written, or one derived from the item's place
     * @param referenceDerived whether the document gave no reference
     * @param place where the item stands in its source, such as {@code line 62}
     * @param section the part of the tracker that it stands in, or null where parts mean nothing
     * @param priority the plan's priority or the urgency written beside it, or null
     * @param text what was asked
     * @param responsible those who are to answer, in the order written
     * @param due the due date, or null where the tracker has no such cell
     * @param updates the updates in the order written
     * @param stated what the document itself says of the item's standing
     * @param links what columns say of its ties to other items
     * @param inherited which of its cells say "as above", and what they take over
     */
    public ItemDetails {
        responsible = List.copyOf(responsible);
        updates = List.copyOf(updates);
    }

    /**
     * Creates the details of an item without ties in columns, whose cells speak for themselves.
     *
     * @param key names the item within its tracker
     * @param reference the reference as written, or one derived from the item's place
     * @param referenceDerived whether the document gave no reference
     * @param place where the item stands in its source, such as {@code line 62}
     * @param section the part of the tracker that it stands in, or null where parts mean nothing
     * @param priority the plan's priority or the urgency written beside it, or null
     * @param text what was asked
     * @param responsible those who are to answer, in the order written
     * @param due the due date, or null where the tracker has no such cell
     * @param updates the updates in the order written
     * @param stated what the document itself says of the item's standing
     */
    public ItemDetails(
            ItemKey key,
            Reference reference,
            boolean referenceDerived,
            String place,
            @Nullable Section section,
            @Nullable String priority,
            String text,
            List<ResponsibleParty> responsible,
            @Nullable DueDate due,
            List<Update> updates,
            Stated stated) {
        this(
                key,
                reference,
                referenceDerived,
                place,
                section,
                priority,
                text,
                responsible,
                due,
                updates,
                stated,
                Links.NONE,
                InheritedCells.NONE);
    }

    /**
     * Returns these details under another key.
     *
     * @param newKey the key
     * @return the details, otherwise unchanged
     */
    public ItemDetails withKey(ItemKey newKey) {
        return new ItemDetails(
                newKey,
                reference,
                referenceDerived,
                place,
                section,
                priority,
                text,
                responsible,
                due,
                updates,
                stated,
                links,
                inherited);
    }

    /**
     * Returns these details with other updates.
     *
     * @param newUpdates the updates in the order written
     * @return the details, otherwise unchanged
     */
    public ItemDetails withUpdates(List<Update> newUpdates) {
        return new ItemDetails(
                key,
                reference,
                referenceDerived,
                place,
                section,
                priority,
                text,
                responsible,
                due,
                newUpdates,
                stated,
                links,
                inherited);
    }

    /**
     * Returns these details with another due date.
     *
     * @param newDue the due date, or null
     * @return the details, otherwise unchanged
     */
    public ItemDetails withDue(@Nullable DueDate newDue) {
        return new ItemDetails(
                key,
                reference,
                referenceDerived,
                place,
                section,
                priority,
                text,
                responsible,
                newDue,
                updates,
                stated,
                links,
                inherited);
    }

    /**
     * Returns these details with other parties.
     *
     * @param parties those who are to answer
     * @return the details, otherwise unchanged
     */
    public ItemDetails withResponsible(List<ResponsibleParty> parties) {
        return new ItemDetails(
                key,
                reference,
                referenceDerived,
                place,
                section,
                priority,
                text,
                parties,
                due,
                updates,
                stated,
                links,
                inherited);
    }

    /**
     * Returns these details with other ties to other items.
     *
     * @param newLinks what columns say of them
     * @return the details, otherwise unchanged
     */
    public ItemDetails withLinks(Links newLinks) {
        return new ItemDetails(
                key,
                reference,
                referenceDerived,
                place,
                section,
                priority,
                text,
                responsible,
                due,
                updates,
                stated,
                newLinks,
                inherited);
    }

    /**
     * Returns these details with other cells that say "as above".
     *
     * @param newInherited which of its cells do, and what they take over
     * @return the details, otherwise unchanged
     */
    public ItemDetails withInherited(InheritedCells newInherited) {
        return new ItemDetails(
                key,
                reference,
                referenceDerived,
                place,
                section,
                priority,
                text,
                responsible,
                due,
                updates,
                stated,
                links,
                newInherited);
    }

    /** Returns the details on one line, such as {@code R5/22: "To share the …" [OPCC], due May 2023, updates 2}. */
    @Override
    public String toString() {
        return "%s: \"%s\" %s, due %s, updates %s"
                .formatted(
                        reference,
                        Excerpt.of(text),
                        responsible,
                        due == null || due.text().isBlank() ? "-" : Excerpt.of(due.text()),
                        updates.size());
    }
}
