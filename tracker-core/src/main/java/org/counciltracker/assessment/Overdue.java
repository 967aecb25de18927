package org.counciltracker.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Whether an item's last due day has passed, and by how much.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param days the days since the last due day, from 1, or null where the item isn't overdue
 * @param band the policy's band that they fall in, such as {@code 29-90} or {@code 91+}, null where days are
 */
public record Overdue(@Nullable Integer days, @Nullable String band) {

    /** Not overdue. */
    public static final Overdue NO = new Overdue(null, null);

    /**
     * Returns whether the item is overdue.
     *
     * @return whether its last due day has passed
     */
    public boolean is() {
        return days != null;
    }
}
