package org.counciltracker.rules.pack;

/**
 * A file of rules.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param stage the stage whose folder it stands in
 * @param name what messages call it, such as {@code status/on-hold.drl}
 * @param text its text
 */
public record DrlFile(Stage stage, String name, String text) {}
