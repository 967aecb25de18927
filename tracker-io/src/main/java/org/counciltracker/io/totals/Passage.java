package org.counciltracker.io.totals;

import org.counciltracker.io.table.Place;

/**
 * A paragraph of prose, or the rows of a small table joined by semicolons.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param text the words
 * @param place where they begin
 */
public record Passage(String text, Place place) {}
