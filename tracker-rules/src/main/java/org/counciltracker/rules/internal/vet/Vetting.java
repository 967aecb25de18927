package org.counciltracker.rules.internal.vet;

import java.util.Set;

/**
 * Whether packs are vetted, and what of the application's own their rules may use.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param asked whether they are
 * @param alsoAllowed packages whose classes rules may use whole, with the packages below them
 */
public record Vetting(boolean asked, Set<String> alsoAllowed) {

    /** No vetting. */
    public static final Vetting NONE = new Vetting(false, Set.of());

    /** Copies the packages. */
    public Vetting {
        alsoAllowed = Set.copyOf(alsoAllowed);
    }
}
