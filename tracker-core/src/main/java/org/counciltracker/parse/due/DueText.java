package org.counciltracker.parse.due;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.parse.due.DueShape.Match;
import org.jspecify.annotations.Nullable;

/**
 * A due cell made ready for reading, with the expressions found in it.
 *
 * @param raw the cell's text, unchanged
 * @param folded the text as shapes see it
 * @param mends what was mended in it, each in a few words for people
 * @param found the expressions in the order they stand
 * @param impossible whether some words name a day that doesn't exist
 */
record DueText(String raw, String folded, List<String> mends, List<Found> found, boolean impossible) {

    /**
     * An expression and where it stands in the folded text.
     *
     * @param expression the expression
     * @param start the index of its first character
     * @param end the index after its last character
     */
    record Found(DueExpression expression, int start, int end) {}

    static DueText of(String raw) {
        DueFolding folding = DueFolding.of(raw);
        String folded = folding.text();
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
            if (isPartOfAName(expression, folded, match.end())) {
                i = match.end();
                continue;
            }
            if (expression == null) {
                impossible = true;
            } else {
                found.add(new Found(expression, i, match.end()));
            }
            i = Math.max(match.end(), i + 1);
        }
        if (found.stream().anyMatch(one -> !(one.expression() instanceof Weekdays.Alone))) {
            found.removeIf(one -> one.expression() instanceof Weekdays.Alone);
        }
        return new DueText(raw, folded, folding.mends(), List.copyOf(found), impossible);
    }

    /** The year of "the 2023/24 budget" says which budget, and not when. */
    private static boolean isPartOfAName(@Nullable DueExpression expression, String folded, int end) {
        return expression instanceof PeriodShapes.NamedYear
                && DueWords.standsAt(DueWords.NAMED_AFTER_YEAR, folded, end + 1);
    }

    /** Returns where the first expression starts, or the text's length where there is none. */
    int firstStart() {
        return found.isEmpty() ? folded.length() : found.get(0).start();
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
