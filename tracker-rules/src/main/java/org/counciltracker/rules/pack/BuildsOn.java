package org.counciltracker.rules.pack;

/**
 * A pack that another says it builds on, whose rules and entries it may therefore change.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param pack the name of the pack below
 * @param place where the pack above says so, such as {@code pack.yaml:3}
 */
public record BuildsOn(String pack, String place) {}
