package org.counciltracker.model;

/**
 * Words that promise work without an end, such as "Ongoing" or "in due course": never overdue, but it may go stale.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param text the words read, unchanged
 * @param basis how the words were read, for people
 */
public record OngoingDue(String text, String basis) implements DueDate {}
