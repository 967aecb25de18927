package org.counciltracker.rules.internal.lint;

import java.util.Set;

/**
 * What the cases of packs show of their rules.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param fired the ids of rules that some case fires
 * @param nearlyMissed the ids of rules that some case comes near without firing them
 */
public record Cases(Set<String> fired, Set<String> nearlyMissed) {

    /**
     * Copies the sets.
     *
     * @param fired the ids of rules that some case fires
     * @param nearlyMissed the ids of rules that some case comes near without firing them
     */
    public Cases {
        fired = Set.copyOf(fired);
        nearlyMissed = Set.copyOf(nearlyMissed);
    }
}
