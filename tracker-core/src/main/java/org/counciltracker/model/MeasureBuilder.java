package org.counciltracker.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.model.PrintedChange.Kind;
import org.jspecify.annotations.Nullable;

/** Builds a measure. Its key is made of its name; all else is absent unless set. Not thread-safe. */
public final class MeasureBuilder {

    private final String name;
    private @Nullable String priority;
    private @Nullable String unit;
    private @Nullable BigDecimal target;
    private @Nullable Better better;
    private final List<Reading> readings = new ArrayList<>();
    private final List<PrintedChange> changes = new ArrayList<>();
    private String place = "";

    MeasureBuilder(String name) {
        this.name = name;
    }

    /**
     * Sets the plan's priority that the measure stands under.
     *
     * @param words the priority, or null
     * @return this builder
     */
    @CanIgnoreReturnValue
    public MeasureBuilder priority(@Nullable String words) {
        this.priority = words;
        return this;
    }

    /**
     * Sets the unit.
     *
     * @param word such as {@code %}, or null for a mere count
     * @return this builder
     */
    @CanIgnoreReturnValue
    public MeasureBuilder unit(@Nullable String word) {
        this.unit = word;
        return this;
    }

    /**
     * Sets the target.
     *
     * @param figure the figure to reach, or null
     * @return this builder
     */
    @CanIgnoreReturnValue
    public MeasureBuilder target(@Nullable BigDecimal figure) {
        this.target = figure;
        return this;
    }

    /**
     * Sets the target.
     *
     * @param figure the figure to reach, such as {@code "90"}
     * @return this builder
     * @throws NumberFormatException if {@code figure} is no number
     */
    @CanIgnoreReturnValue
    public MeasureBuilder target(String figure) {
        return target(new BigDecimal(figure));
    }

    /**
     * Sets which way is better.
     *
     * @param way which way, or null where nobody says
     * @return this builder
     */
    @CanIgnoreReturnValue
    public MeasureBuilder better(@Nullable Better way) {
        this.better = way;
        return this;
    }

    /**
     * Adds a reading.
     *
     * @param reading the reading
     * @return this builder
     */
    @CanIgnoreReturnValue
    public MeasureBuilder add(Reading reading) {
        readings.add(reading);
        return this;
    }

    /**
     * Adds a reading of a known period.
     *
     * @param period the period, as {@link ReportingPeriod#parse} reads it
     * @param figure the figure, such as {@code "93.8"}
     * @return this builder
     * @throws IllegalArgumentException if {@code period} is no period or {@code figure} no number
     */
    @CanIgnoreReturnValue
    public MeasureBuilder reading(String period, String figure) {
        return add(Reading.of(ReportingPeriod.parse(period), figure));
    }

    /**
     * Adds a printed change.
     *
     * @param change the change
     * @return this builder
     */
    @CanIgnoreReturnValue
    public MeasureBuilder add(PrintedChange change) {
        changes.add(change);
        return this;
    }

    /**
     * Adds a printed change in the measure's own unit.
     *
     * @param from which of the readings it starts from, counted from 0
     * @param to which of them it goes to
     * @param figure the change, such as {@code "-1.8"}
     * @return this builder
     * @throws IllegalArgumentException if a number is negative, both are the same, or {@code figure} is no number
     */
    @CanIgnoreReturnValue
    public MeasureBuilder change(int from, int to, String figure) {
        return add(new PrintedChange(from, to, Kind.DIFFERENCE, new BigDecimal(figure), figure));
    }

    /**
     * Sets where the measure stands in its source.
     *
     * @param words such as {@code line 17}
     * @return this builder
     */
    @CanIgnoreReturnValue
    public MeasureBuilder place(String words) {
        this.place = words;
        return this;
    }

    /**
     * Builds the measure.
     *
     * @return the measure
     * @throws IllegalArgumentException if the name is blank, or a change refers to a reading that isn't there
     */
    public Measure build() {
        ItemKey key = ItemKey.of("measure " + name.strip().toLowerCase(Locale.ROOT));
        return new Measure(key, name, priority, unit, target, better, readings, changes, place);
    }
}
