package org.counciltracker.rules.pack;

import org.counciltracker.rules.fact.Legend;

/**
 * A row of a {@code legend.csv}.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param legend what the row says
 * @param place where it stands, such as {@code legend.csv:3}
 */
public record LegendEntry(Legend legend, String place) {}
