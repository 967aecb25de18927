package org.counciltracker.model;

/**
 * A due cell without a date in it: blank, "-", "tbc", or words that could not be read as a date.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param text the words read, unchanged
 * @param basis how the words were read, for people
 */
public record UndatedDue(String text, String basis) implements DueDate {}
