/**
 * From the words of a due cell to a due date.
 *
 * <p>A cell is folded ({@code DueText}), the expressions in it are found by a table of shapes ({@code DueShapes}: days, weeks,
 * periods, parts of periods, counted spans, occasions), and the whole cell is read by a table of readings ({@code
 * DueReadings}: no date, recurring, event, one date, a range, a date and what replaced it). What belongs here is what needs
 * to know how clerks write due dates; dates as such are read by {@link org.counciltracker.parse.DateReader}, and arithmetic
 * with working days and years is the calendar's. Words are data, in {@code due-words.csv}.
 */
@NullMarked
package org.counciltracker.parse.due;

import org.jspecify.annotations.NullMarked;
