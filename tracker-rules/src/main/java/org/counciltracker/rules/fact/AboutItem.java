package org.counciltracker.rules.fact;

import org.counciltracker.model.ItemKey;

/**
 * A fact that speaks of one item, so that a rule which fails can be reported with the item it met.
 *
 * <p>Facts are immutable and thread-safe; so must be those that an application makes of this kind.
 */
public interface AboutItem {

    /**
     * Returns the key of the item.
     *
     * @return the key
     */
    ItemKey item();
}
