package org.counciltracker.io.table;

/**
 * Where something stands in its source, such as {@code line 17} or {@code sheet "Open", row 14}.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param within the part of the source, such as {@code sheet "Open"}; empty where it has no parts
 * @param unit what is counted, such as {@code line}
 * @param number the number, from 1
 */
public record Place(String within, String unit, int number) {

    /**
     * Obtains the place of a line of text.
     *
     * @param number the line, from 1
     * @return the place
     */
    public static Place line(int number) {
        return new Place("", "line", number);
    }

    /** Returns the place in words. */
    @Override
    public String toString() {
        String counted = unit + " " + number;
        return within.isEmpty() ? counted : within + ", " + counted;
    }
}
