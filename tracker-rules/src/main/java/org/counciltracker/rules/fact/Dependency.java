package org.counciltracker.rules.fact;

import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Reference;

/**
 * That an item waits on another. From the status stage on.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param on the reference of the other
 */
public record Dependency(ItemKey item, Reference on) implements AboutItem {}
