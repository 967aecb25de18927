package org.counciltracker.rules;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row of the tables that an engine judges by: a number, a cue, a rating, a clock, or words of a colour key.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param table the table it stands in
 * @param id what it is replaced by, and switched off by if that can be: a key, a row's id, or a status with its condition
 * @param says what it says, in one line
 * @param pack the pack that it comes from
 * @param place where it stands in the pack, as {@code file:line}
 * @param replaces the pack whose row it has replaced, or null
 */
public record RowInForce(
        Table table,
        String id,
        String says,
        String pack,
        String place,
        @Nullable String replaces) {

    /** The tables of packs. This enum is immutable and thread-safe. */
    public enum Table {
        /** The numbers, in {@code policy.csv}. */
        POLICY,
        /** The cues, in {@code lexicon.csv}. */
        LEXICON,
        /** The ratings, in {@code legend.csv}. */
        LEGEND,
        /** The clocks for replies, in {@code clocks.csv}. */
        CLOCKS,
        /** The words of colour keys, in {@code keys.csv}. */
        KEYS;

        /** Returns its name in small letters, as its file has it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
