package org.counciltracker.totals;

/**
 * What red items have in common.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param theme the words of the document: a priority, a topic, or an entry listed under the number of red items; empty for items
 *     that have none
 * @param items how many red items it stands for
 */
public record ThemeOfRed(String theme, int items) {}
