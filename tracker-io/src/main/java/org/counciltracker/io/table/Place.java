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

    private static final String SHEET = "sheet";

    /**
     * Obtains the place of a line of text.
     *
     * @param number the line, from 1
     * @return the place
     */
    public static Place line(int number) {
        return new Place("", "line", number);
    }

    /**
     * Obtains the place of a whole sheet of a workbook.
     *
     * @param number the sheet, from 1
     * @return the place
     */
    public static Place sheet(int number) {
        return new Place("", SHEET, number);
    }

    /**
     * Returns whether this is a whole sheet of a workbook.
     *
     * @return whether it was made by {@link #sheet}
     */
    public boolean isOfSheet() {
        return within.isEmpty() && unit.equals(SHEET);
    }

    /** Returns the place in words. */
    @Override
    public String toString() {
        String counted = unit + " " + number;
        return within.isEmpty() ? counted : within + ", " + counted;
    }
}
