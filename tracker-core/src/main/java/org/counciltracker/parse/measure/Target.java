package org.counciltracker.parse.measure;

import java.math.BigDecimal;
import org.counciltracker.model.Measure.Better;
import org.jspecify.annotations.Nullable;

/**
 * What a target cell asks for.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param value the figure to reach, or null where it names none, such as "Reduce"
 * @param unit the unit written beside it, or null
 * @param better which way is better, where the words say so, or null
 * @param whole whether the cell says no more than this
 */
public record Target(
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Better better,
        boolean whole) {}
