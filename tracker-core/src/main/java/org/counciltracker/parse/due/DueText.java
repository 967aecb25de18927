package org.counciltracker.parse.due;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.counciltracker.parse.due.DueShape.Match;

/**
 * A due cell made ready for reading, with the expressions found in it.
 *
 * @param raw the cell's text, unchanged
 * @param folded the text in small letters with straight quotes, plain hyphens and single spaces
 * @param found the expressions in the order they stand
 * @param impossible whether some words name a day that doesn't exist
 */
record DueText(String raw, String folded, List<Found> found, boolean impossible) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]++");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");
    private static final Pattern APOSTROPHES = Pattern.compile("[‘’‛`´]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:*•]++|(?<![\\s.,;:*])[\\s.,;:*]++$");

    /**
     * An expression and where it stands in the folded text.
     *
     * @param expression the expression
     * @param start the index of its first character
     * @param end the index after its last character
     */
    record Found(DueExpression expression, int start, int end) {}

    static DueText of(String raw) {
        String folded = fold(raw);
        List<Found> found = new ArrayList<>();
        boolean impossible = false;
        for (int i = 0; i < folded.length(); ) {
            boolean afterDate = !found.isEmpty() && found.get(found.size() - 1).end() == i - 1;
            Match match = afterDate || opensWord(folded, i) ? DueShapes.at(folded, i) : null;
            if (match == null) {
                i++;
                continue;
            }
            DueExpression expression = match.expression();
            if (expression == null) {
                impossible = true;
            } else {
                found.add(new Found(expression, i, match.end()));
            }
            i = Math.max(match.end(), i + 1);
        }
        return new DueText(raw, folded, List.copyOf(found), impossible);
    }

    /** Returns where the first expression starts, or the text's length where there is none. */
    int firstStart() {
        return found.isEmpty() ? folded.length() : found.get(0).start();
    }

    private static String fold(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC)
                .replace("\u00ad", "")
                .toLowerCase(Locale.ROOT);
        text = DASHES.matcher(text).replaceAll("-");
        text = APOSTROPHES.matcher(text).replaceAll("'");
        text = EDGES.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
        boolean bracketed = text.length() > 2
                && (text.startsWith("(") && text.indexOf(')') == text.length() - 1
                        || text.startsWith("[") && text.indexOf(']') == text.length() - 1);
        return bracketed ? text.substring(1, text.length() - 1).strip() : text;
    }

    /** A word opens after a space or a mark, but not inside a number such as 31/06/2023 or a reference such as R39/21. */
    private static boolean opensWord(String text, int index) {
        if (!Character.isLetterOrDigit(text.charAt(index))) {
            return false;
        }
        if (index == 0) {
            return true;
        }
        char before = text.charAt(index - 1);
        if (Character.isLetterOrDigit(before) || before == '\'') {
            return false;
        }
        boolean inNumber = (before == '/' || before == '.' || before == '-' || before == ':')
                && index > 1
                && Character.isDigit(text.charAt(index - 2))
                && Character.isDigit(text.charAt(index));
        return !inNumber;
    }
}
