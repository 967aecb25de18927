package org.counciltracker.model;

/**
 * A due date that waits on an event, such as "after the May elections": not overdue until the event has a date.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param text the words read, unchanged
 * @param basis how the words were read, for people
 */
public record EventDue(String text, String basis) implements DueDate {}
