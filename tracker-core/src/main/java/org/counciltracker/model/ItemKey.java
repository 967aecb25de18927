package org.counciltracker.model;

/**
 * Names one thing within its tracker that rules can judge: an item, whether or not the document gave it a reference, a measure
 * or a stated total.
 *
 * <p>References may be missing or stand twice; a key never does. This record is immutable and thread-safe.
 *
 * @param value the key's text, not blank
 */
public record ItemKey(String value) implements Comparable<ItemKey> {

    /**
     * Checks that the key says something.
     *
     * @param value the key's text, not blank
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public ItemKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("value (%s) must not be blank.".formatted(value));
        }
    }

    /**
     * Obtains a key from its text.
     *
     * @param value the key's text, not blank
     * @return the key
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public static ItemKey of(String value) {
        return new ItemKey(value);
    }

    @Override
    public int compareTo(ItemKey other) {
        return value.compareTo(other.value);
    }

    /** Returns the key's text. */
    @Override
    public String toString() {
        return value;
    }
}
