package org.counciltracker.rules.pack;

/**
 * One number of a policy.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param key its name, such as {@code stale.days}
 * @param value the number
 * @param place where the row stands, such as {@code policy.csv:3}
 */
public record PolicyEntry(String key, int value, String place) {}
