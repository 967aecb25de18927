package org.counciltracker.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a plan counts to see whether it works, such as the share of calls answered in time.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param key names it within its tracker; no item, measure or stated total has the same
 * @param name what is counted, as written
 * @param priority the plan's priority that it stands under, or null
 * @param unit such as {@code %}, {@code days} or {@code £}, or null for a mere count
 * @param target the figure to reach, or null where none is set
 * @param better which way is better, or null where the document doesn't say
 * @param readings the readings in the order printed; where headings tell their order only ("Latest", "Previous"), the older first
 * @param changes the changes that the document prints
 * @param place where it stands, such as {@code line 17}; empty where the application made it
 */
public record Measure(
        ItemKey key,
        String name,
        @Nullable String priority,
        @Nullable String unit,
        @Nullable BigDecimal target,
        @Nullable Better better,
        List<Reading> readings,
        List<PrintedChange> changes,
        String place) {

    /** Which way a measure had better go. */
    public enum Better {
        /** A higher figure is better; the target is the least. */
        HIGHER,
        /** A lower figure is better; the target is the most. */
        LOWER
    }

    /**
     * Copies the lists and checks what the changes refer to.
     *
     * @param key names it within its tracker
     * @param name what is counted, as written
     * @param priority the plan's priority that it stands under, or null
     * @param unit such as {@code %}, or null for a mere count
     * @param target the figure to reach, or null where none is set
     * @param better which way is better, or null where the document doesn't say
     * @param readings the readings in the order printed
     * @param changes the changes that the document prints
     * @param place where it stands, or empty
     * @throws IllegalArgumentException if {@code name} is blank, or a change refers to a reading that isn't there
     */
    public Measure {
        readings = List.copyOf(readings);
        changes = List.copyOf(changes);
        if (name.isBlank()) {
            throw new IllegalArgumentException("name (%s) must not be blank.".formatted(name));
        }
        for (PrintedChange change : changes) {
            if (Math.max(change.from(), change.to()) >= readings.size()) {
                throw new IllegalArgumentException("change (%s) must be between two of the %s readings of measure (%s)."
                        .formatted(change, readings.size(), name));
            }
        }
    }

    /**
     * Obtains a builder.
     *
     * @param name what is counted, not blank
     * @return a builder of a measure without readings
     */
    public static MeasureBuilder builder(String name) {
        return new MeasureBuilder(name);
    }

    /**
     * Returns this measure under another key.
     *
     * @param changed the key
     * @return the measure, otherwise unchanged
     */
    public Measure withKey(ItemKey changed) {
        return new Measure(changed, name, priority, unit, target, better, readings, changes, place);
    }

    /**
     * Returns the reading that tells how things stand: of those of a known period the latest, and of several that end on
     * one day the longest, since a year to date says more than its last month. Where no period is known, it is the last reading.
     *
     * @return the reading, or empty where there is none
     */
    public Optional<Reading> latest() {
        Optional<Reading> dated = readings.stream()
                .filter(reading -> reading.period() != null)
                .max(Comparator.comparing(Reading::period));
        return dated.isPresent() || readings.isEmpty() ? dated : Optional.of(readings.get(readings.size() - 1));
    }

    /**
     * Returns whether the latest reading meets the target.
     *
     * @return whether it does, or empty where there is no target, no reading, or nobody says which way is better
     */
    public Optional<Boolean> meetsTarget() {
        return meetsTarget(better);
    }

    /**
     * Returns whether the latest reading meets the target, if a way is taken to be better.
     *
     * @param way which way is better, or null where nobody knows
     * @return whether it does, or empty where there is no target, no reading, or {@code way} is null
     */
    public Optional<Boolean> meetsTarget(@Nullable Better way) {
        if (target == null || way == null) {
            return Optional.empty();
        }
        BigDecimal aim = target;
        boolean more = way == Better.HIGHER;
        return latest().map(reading -> reading.value().compareTo(aim)).map(order -> order == 0 || (order > 0) == more);
    }
}
