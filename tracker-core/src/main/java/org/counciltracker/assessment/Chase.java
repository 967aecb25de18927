package org.counciltracker.assessment;

import java.util.List;
import org.counciltracker.model.TrackerItem;

/**
 * One item that a party is chased for.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param level how hard
 * @param reasons why, for people, sorted
 */
public record Chase(TrackerItem item, ChaseLevel level, List<String> reasons) {

    /** Copies the reasons. */
    public Chase {
        reasons = List.copyOf(reasons);
    }

    /** Returns the chase on one line, such as {@code R8/21: CHASER [It is overdue by 93 days.]}. */
    @Override
    public String toString() {
        return item.reference() + ": " + level + " " + reasons;
    }
}
