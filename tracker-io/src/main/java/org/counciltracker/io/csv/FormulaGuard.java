package org.counciltracker.io.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what stands in a cell of CSV: text from files may have been written to be run.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code @}, {@code +} or {@code -} for a formula. Such a cell gets an
 * apostrophe before it, but those that begin with {@code +} or {@code -} only where they also have what a formula needs to reach
 * out of its cell: a call, a link to another file or sheet, or a command. So "-13.3%", "+44 1483 517000" and "- 3 actions"
 * stay as they are.
 *
 * <p>The guard can be taken off for sure: {@code unguard(guard(text))} is the text, whatever it is. This class has no
 * state.
 */
public final class FormulaGuard {

    /** A formula, also in full-width letters, after what a spreadsheet may skip. */
    private static final String SKIPPED = "[\\s\\p{Z}\\p{Cc}\\p{Cf}]*";

    private static final Pattern FORMULA =
            Pattern.compile(SKIPPED + "[=@\uFF1D\uFF20]", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SIGN =
            Pattern.compile(SKIPPED + "[+\\-\uFF0B\uFF0D\u2212]", Pattern.UNICODE_CHARACTER_CLASS);

    /** A tab or line end that opens a cell makes some programs begin another one. */
    private static final Pattern BROKEN_OFF = Pattern.compile("[\\t\\r\\n]");

    /** A name and a parenthesis call a function; the others lead to commands, sheets and files. */
    private static final Pattern REACH = Pattern.compile(
            "\\p{L}[\\p{L}\\p{Nd}_.]*\\s*[(\uFF08]|[|\uFF5C]|[!\uFF01]\\S|'#|#\\$", Pattern.UNICODE_CHARACTER_CLASS);

    private FormulaGuard() {}

    /**
     * Returns text that no spreadsheet runs.
     *
     * @param text the text of a cell
     * @return the text, with an apostrophe before it where it needs one
     */
    public static String guard(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    /**
     * Takes the guard off.
     *
     * @param cell what {@link #guard} returned
     * @return the text as it was
     */
    public static String unguard(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Apostrophes that open the text are passed over, so that a text that looks guarded is guarded once more. */
    private static boolean isDangerous(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        String rest = text.substring(start);
        return BROKEN_OFF.matcher(rest).lookingAt()
                || FORMULA.matcher(rest).lookingAt()
                || (SIGN.matcher(rest).lookingAt() && REACH.matcher(rest).find());
    }
}
