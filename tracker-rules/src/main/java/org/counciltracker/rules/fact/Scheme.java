package org.counciltracker.rules.fact;

/**
 * The rating scheme in force.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param name its name, such as {@code status-key}
 */
@Few
public record Scheme(String name) {}
