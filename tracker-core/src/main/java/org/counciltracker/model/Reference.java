package org.counciltracker.model;

import java.util.Locale;

/**
 * The reference by which a body names an item, such as {@code R7/20}, {@code 14/2018/P} or {@code BOD 60/17(h)}.
 *
 * <p>Two references are equal when they differ only in case and white space, as clerks type them both ways. The text
 * keeps the first form read. This class is immutable and thread-safe.
 */
public final class Reference {

    private final String text;
    private final String canonical;

    private Reference(String text) {
        this.text = text;
        this.canonical = text.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    /**
     * Obtains a reference from its text.
     *
     * @param text the reference as written; white space around it is dropped
     * @return the reference
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public static Reference of(String text) {
        String trimmed = text.strip().replaceAll("\\s+", " ");
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException("text (%s) must not be blank.".formatted(text));
        }
        return new Reference(trimmed);
    }

    /**
     * Returns the form that decides equality: upper case, without white space.
     *
     * @return the canonical form
     */
    public String canonical() {
        return canonical;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reference reference && canonical.equals(reference.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    /** Returns the reference as written. */
    @Override
    public String toString() {
        return text;
    }
}
