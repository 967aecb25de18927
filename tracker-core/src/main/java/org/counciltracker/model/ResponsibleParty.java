package org.counciltracker.model;

import java.util.Locale;

/**
 * An officer, member or body that an item asks something of, such as "Head of Performance and Governance (OPCC)".
 *
 * <p>Two parties are equal when their names differ only in case and in the length of their white space. This class is
 * immutable and thread-safe.
 */
public final class ResponsibleParty implements Comparable<ResponsibleParty> {

    private final String name;
    private final String canonical;

    private ResponsibleParty(String name) {
        this.name = name;
        this.canonical = name.toLowerCase(Locale.ROOT);
    }

    /**
     * Obtains a party from its name.
     *
     * @param name the name as written; runs of white space become one space
     * @return the party
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public static ResponsibleParty of(String name) {
        String trimmed = name.strip().replaceAll("\\s+", " ");
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException("name (%s) must not be blank.".formatted(name));
        }
        return new ResponsibleParty(trimmed);
    }

    /**
     * Returns the name as written.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    @Override
    public int compareTo(ResponsibleParty other) {
        return canonical.compareTo(other.canonical);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResponsibleParty party && canonical.equals(party.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    /** Returns the name as written. */
    @Override
    public String toString() {
        return name;
    }
}
