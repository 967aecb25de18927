package org.counciltracker.rules;

/**
 * That something was looked for and not found. {@code not} and {@code exists} leave no fact in a match, so a rule that
 * rests on absence says so.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param of what is absent, in words
 */
public record Absence(String of) {}
