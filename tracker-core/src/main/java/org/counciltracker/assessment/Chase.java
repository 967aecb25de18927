package org.counciltracker.assessment;

import java.util.List;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.jspecify.annotations.Nullable;

/**
 * One item that a party is chased for.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param assessment the verdict on the item
 * @param level how hard the party is chased
 * @param reasons why, for people, sorted
 * @param lastReceived the words last received by the as-of date, with their dates up to then; null where there are none
 */
public record Chase(
        Assessment assessment,
        ChaseLevel level,
        List<String> reasons,
        @Nullable Update lastReceived) {

    /**
     * Copies the reasons.
     *
     * @param assessment the verdict on the item
     * @param level how hard the party is chased
     * @param reasons why, for people, sorted
     * @param lastReceived the words last received by the as-of date, with their dates up to then; null where there are
     *     none
     */
    public Chase {
        reasons = List.copyOf(reasons);
    }

    /**
     * Returns the item.
     *
     * @return the item of the verdict
     */
    public TrackerItem item() {
        return assessment.item();
    }

    /**
     * Returns whether the item must not reach the public.
     *
     * @return whether it is exempt
     */
    public boolean isExempt() {
        return assessment.exemption() != null;
    }

    /** Returns the chase on one line, such as {@code R8/21: CHASER [It is overdue by 93 days.]}. */
    @Override
    public String toString() {
        return item().reference() + ": " + level + " " + reasons;
    }
}
