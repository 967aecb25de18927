package org.counciltracker.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a tracker: a recommendation, or an action of a plan.
 *
 * <p>All items are immutable and thread-safe.
 */
public sealed interface TrackerItem permits Recommendation, PlanAction {

    /**
     * Returns what every item has.
     *
     * @return the details
     */
    ItemDetails details();

    /**
     * Returns which kind of item this is.
     *
     * @return the kind
     */
    ItemKind kind();

    /**
     * Returns the meeting at which the item was raised.
     *
     * @return the month or day, or null where it isn't known
     */
    @Nullable
    PartialDate meeting();

    /**
     * Returns the agenda item or topic that it arose under.
     *
     * @return the topic as written, or null
     */
    @Nullable
    String agendaItem();

    /**
     * Returns this item with other details.
     *
     * @param changed what every item has
     * @return the item, otherwise unchanged
     */
    TrackerItem withDetails(ItemDetails changed);

    /**
     * Returns the item's key, unique in its tracker.
     *
     * @return the key
     */
    default ItemKey key() {
        return details().key();
    }

    /**
     * Returns the item's reference, as written or derived from its place.
     *
     * @return the reference
     */
    default Reference reference() {
        return details().reference();
    }

    /**
     * Returns what was asked.
     *
     * @return the words of the recommendation or action, empty where there are none
     */
    default String text() {
        return details().text();
    }

    /**
     * Returns those who are to answer, in the order written.
     *
     * @return an immutable list, empty where the item names nobody
     */
    default List<ResponsibleParty> responsible() {
        return details().responsible();
    }

    /**
     * Returns the due date, or null where the tracker has no such cell.
     *
     * @return the due date or null
     */
    default @Nullable DueDate due() {
        return details().due();
    }

    /**
     * Returns the updates in the order written.
     *
     * @return an immutable list
     */
    default List<Update> updates() {
        return details().updates();
    }
}
