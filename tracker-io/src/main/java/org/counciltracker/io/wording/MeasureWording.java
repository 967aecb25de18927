package org.counciltracker.io.wording;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.Direction;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Puts measures into plain English. The words are the same on any machine, whatever its locale.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class MeasureWording {

    private static final String NONE = "-";

    private MeasureWording() {}

    /**
     * Returns the latest reading with its period.
     *
     * @param measure the measure
     * @return such as {@code 93.6 (Nov 2024)}, or {@code -} where there is none
     */
    public static String latest(Measure measure) {
        return measure.latest()
                .map(reading -> "%s (%s)".formatted(reading.text(), label(reading)))
                .orElse(NONE);
    }

    private static String label(Reading reading) {
        return reading.label().isBlank() ? String.valueOf(reading.period()) : reading.label();
    }

    /**
     * Returns the target with which way is better.
     *
     * @param assessed the measure
     * @return such as {@code at least 90%}, or {@code -} where there is none
     */
    public static String target(AssessedMeasure assessed) {
        Measure measure = assessed.measure();
        BigDecimal target = measure.target();
        if (target == null) {
            return NONE;
        }
        Better better = assessed.better();
        String way = better == null ? "" : better == Better.HIGHER ? "at least " : "at most ";
        String unit = Objects.requireNonNullElse(measure.unit(), "");
        String figure = target.scale() > 0
                ? target.toPlainString()
                : String.format(Locale.ROOT, "%,d", target.toBigIntegerExact());
        return way + (unit.equals("£") ? unit + figure : figure + (unit.equals("%") ? unit : " " + unit)).strip();
    }

    /**
     * Returns how the latest reading stands to the target.
     *
     * @param assessed the measure
     * @return such as {@code amber}, or {@code -} where it isn't rated
     */
    public static String rating(AssessedMeasure assessed) {
        return assessed.rag() == null ? NONE : Wording.of(assessed.rag());
    }

    /**
     * Returns which way a measure goes.
     *
     * @param direction the direction, or null
     * @return such as {@code improving}, or {@code -}
     */
    public static String direction(@Nullable Direction direction) {
        return direction == null ? NONE : Wording.of(direction);
    }
}
