package org.counciltracker.model;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The numbers of a policy by their keys, such as {@code stale.days} for 120.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Thresholds {

    private final ImmutableSortedMap<String, Integer> values;

    private Thresholds(Map<String, Integer> values) {
        this.values = ImmutableSortedMap.copyOf(values);
    }

    /**
     * Obtains thresholds from numbers by key.
     *
     * @param values the numbers
     * @return the thresholds
     */
    public static Thresholds of(Map<String, Integer> values) {
        return new Thresholds(values);
    }

    /**
     * Returns the number of a key.
     *
     * @param key such as {@code stale.days}
     * @return its number
     * @throws NoSuchElementException if no policy defines the key
     */
    public int get(String key) {
        Integer value = values.get(key);
        if (value == null) {
            throw new NoSuchElementException("key (%s) is defined by no policy. The keys are: %s."
                    .formatted(key, String.join(", ", values.keySet())));
        }
        return value;
    }

    /**
     * Returns the number of a key that a policy may leave out.
     *
     * @param key such as {@code publication.clear-days.wales}
     * @param otherwise the number where no policy defines the key
     * @return its number
     */
    public int getOrDefault(String key, int otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    /**
     * Returns all numbers, sorted by key.
     *
     * @return an immutable map
     */
    public Map<String, Integer> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Thresholds thresholds && values.equals(thresholds.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
