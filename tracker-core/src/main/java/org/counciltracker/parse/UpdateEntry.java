package org.counciltracker.parse;

import org.counciltracker.model.Update;

/**
 * One entry of an update cell and where it stands there.
 *
 * <p>The entries of a cell follow each other without a gap: nothing of the cell is outside them. This record is immutable
 * and thread-safe.
 *
 * @param update the entry's dates and words
 * @param start the index of the entry's first character; the head with the dates, and with an author's initials where
 *     they stand before the date, runs from here
 * @param textStart the index at which the head ends and the words begin
 * @param end the index after the entry's last character, white space included
 */
public record UpdateEntry(Update update, int start, int textStart, int end) {}
