package org.counciltracker.parse.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stands in a cell.
 *
 * <p>The digits are kept as printed, so that {@link BigDecimal#ulp()} tells how finely it was rounded: of "£1.2m" to 100,000. This
 * record is immutable and thread-safe.
 *
 * @param value the figure, with what "k" or "m" multiplies it by
 * @param unit such as {@code %}, {@code % points}, {@code days} or {@code £}, or null for a mere count
 * @param rest what stands behind the figure in brackets, without them; empty where nothing does
 */
public record Figure(BigDecimal value, @Nullable String unit, String rest) {

    /** The unit of a change between two percentages. */
    public static final String POINTS = "% points";

    /** The unit of a percentage. */
    public static final String PERCENT = "%";
}
