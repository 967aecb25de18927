package org.counciltracker.model;

import org.jspecify.annotations.Nullable;

/**
 * What columns of the tracker say of an item's ties to other items.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param related the cell of a column such as "Links to other actions", or null where the tracker has none
 * @param dependencies the cell of a column such as "Depends on", which names what the item waits on; or null
 */
public record Links(@Nullable LinkCell related, @Nullable LinkCell dependencies) {

    /** An item of a tracker that has no such column. */
    public static final Links NONE = new Links(null, null);
}
