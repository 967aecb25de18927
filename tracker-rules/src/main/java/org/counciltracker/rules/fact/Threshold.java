package org.counciltracker.rules.fact;

/**
 * A number of the policy in force.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param key its name, such as {@code stale.days}
 * @param value the number
 */
@Few
public record Threshold(String key, int value) {}
