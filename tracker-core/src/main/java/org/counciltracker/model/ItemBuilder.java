package org.counciltracker.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings that builders of all kinds of items share. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ItemBuilder<B extends ItemBuilder<B>> permits Recommendation.Builder, PlanAction.Builder {

    private final Reference reference;
    private ItemKey key;
    private boolean referenceDerived;
    private String place = "";
    private @Nullable Section section;
    private @Nullable String priority;
    private String text = "";
    private final List<ResponsibleParty> responsible = new ArrayList<>();
    private @Nullable DueDate due;
    private final List<Update> updates = new ArrayList<>();
    private Stated stated = Stated.NOTHING;
    private Links links = Links.NONE;

    ItemBuilder(String reference) {
        this.reference = Reference.of(reference);
        this.key = ItemKey.of(this.reference.canonical());
    }

    abstract B self();

    /**
     * Sets the key; the reference's canonical form unless set.
     *
     * @param newKey the key
     * @return this builder
     */
    @CanIgnoreReturnValue
    public B key(ItemKey newKey) {
        this.key = newKey;
        return self();
    }

    /**
     * Sets whether the reference was made up from the item's place; false unless set.
     *
     * @param derived whether the document gave none
     * @return this builder
     */
    @CanIgnoreReturnValue
    public B referenceDerived(boolean derived) {
        this.referenceDerived = derived;
        return self();
    }

    /**
     * Sets where the item stands in its source; empty unless set.
     *
     * @param where such as {@code line 62}
     * @return this builder
     */
    @CanIgnoreReturnValue
    public B place(String where) {
        this.place = where;
        return self();
    }

    /**
     * Sets the part of the tracker; for recommendations {@link Section#OPEN}, for plan actions none unless set.
     *
     * @param part the section, or null
     * @return this builder
     */
    @CanIgnoreReturnValue
    public B section(@Nullable Section part) {
        this.section = part;
        return self();
    }

    /**
     * Sets the plan's priority or the urgency; none unless set.
     *
     * @param name the priority as written, or null
     * @return this builder
     */
    @CanIgnoreReturnValue
    public B priority(@Nullable String name) {
        this.priority = name;
        return self();
    }

    /**
     * Sets what was asked; empty unless set.
     *
     * @param words the recommendation or action
     * @return this builder
     */
    @CanIgnoreReturnValue
    public B text(String words) {
        this.text = words;
        return self();
    }

    /**
     * Adds one who is to answer.
     *
     * @param name the party's name
     * @return this builder
     * @throws IllegalArgumentException if {@code name} is blank
     */
    @CanIgnoreReturnValue
    public B responsible(String name) {
        return responsible(ResponsibleParty.of(name));
    }

    /**
     * Adds one who is to answer.
     *
     * @param party the party
     * @return this builder
     */
    @CanIgnoreReturnValue
    public B responsible(ResponsibleParty party) {
        responsible.add(party);
        return self();
    }

    /**
     * Sets the due date; none unless set.
     *
     * @param date the due date, or null
     * @return this builder
     */
    @CanIgnoreReturnValue
    public B due(@Nullable DueDate date) {
        this.due = date;
        return self();
    }

    /**
     * Adds an update.
     *
     * @param date ISO 8601 text, {@code 2022-06} or {@code 2022-06-15}
     * @param words what was said
     * @return this builder
     * @throws DateTimeException if the date has another form
     */
    @CanIgnoreReturnValue
    public B update(String date, String words) {
        return update(new Update(List.of(PartialDate.parse(date)), words));
    }

    /**
     * Adds an update.
     *
     * @param update the update
     * @return this builder
     */
    @CanIgnoreReturnValue
    public B update(Update update) {
        updates.add(update);
        return self();
    }

    /**
     * Sets what the document itself says of the item's standing; nothing unless set.
     *
     * @param verdict the document's own words
     * @return this builder
     */
    @CanIgnoreReturnValue
    public B stated(Stated verdict) {
        this.stated = verdict;
        return self();
    }

    /**
     * Sets what columns say of ties to other items; nothing unless set.
     *
     * @param ties the related items, and those it waits on
     * @return this builder
     */
    @CanIgnoreReturnValue
    public B links(Links ties) {
        this.links = ties;
        return self();
    }

    final ItemDetails details() {
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
                InheritedCells.NONE);
    }
}
