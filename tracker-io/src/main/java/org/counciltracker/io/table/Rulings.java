package org.counciltracker.io.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises the lines that people and programs draw with characters, such as {@code -----}.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class Rulings {

    private static final Pattern RULING = Pattern.compile(":?[-–—=_*]{2,}+:?|:-:?|-:");

    private Rulings() {}

    /**
     * Returns whether a text is nothing but a ruled line.
     *
     * @param text the text
     * @return false for a single dash, which means "nothing"
     */
    public static boolean isRuling(String text) {
        return RULING.matcher(text.strip()).matches();
    }

    /**
     * Returns whether a row is nothing but ruled lines and blanks.
     *
     * @param cells the row's texts
     * @return whether it draws a line and says nothing
     */
    public static boolean areRulings(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.isBlank() || isRuling(cell))
                && cells.stream().anyMatch(Rulings::isRuling);
    }
}
