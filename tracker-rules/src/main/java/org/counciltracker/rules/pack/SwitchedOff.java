package org.counciltracker.rules.pack;

/**
 * A rule that a pack switches off.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param rule the rule's id
 * @param place where the pack says so, such as {@code pack.yaml:4}
 */
public record SwitchedOff(String rule, String place) {}
