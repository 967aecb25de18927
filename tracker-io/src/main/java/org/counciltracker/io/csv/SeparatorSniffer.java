package org.counciltracker.io.csv;

import java.util.Optional;

/**
 * Finds the character that parts the cells of a file.
 *
 * <p>A first line {@code sep=;} says so, as spreadsheets write it. Otherwise it is the candidate that cuts the first
 * records into the same number of cells most often; of equals, the one that makes more cells.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class SeparatorSniffer {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int SAMPLE = 64 * 1024;
    private static final int MOST_CELLS = 1000;

    private SeparatorSniffer() {}

    /**
     * Returns the separator that the text itself declares.
     *
     * @param text the text
     * @return the character after {@code sep=}, or empty where the first line says nothing of the kind
     */
    public static Optional<Character> declared(String text) {
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5 && isLineEnd(text.charAt(5))) {
            return Optional.of(text.charAt(4));
        }
        return Optional.empty();
    }

    /**
     * Returns the likeliest separator.
     *
     * @param text the text
     * @return one of comma, semicolon, tab and upright bar, or empty where none cuts two records alike
     */
    public static Optional<Character> sniff(String text) {
        char best = 0;
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(text, candidate);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best == 0 ? Optional.empty() : Optional.of(best);
    }

    /**
     * Returns whether a separator cuts most records into the same number of cells, three or more.
     *
     * @param text the text
     * @param separator the separator
     * @return whether the text looks like a table
     */
    public static boolean isTable(String text, char separator) {
        int[] recordsByCells = count(text, separator);
        int all = 0;
        int most = 0;
        for (int cells = 1; cells <= MOST_CELLS; cells++) {
            all += recordsByCells[cells];
            most = cells > 2 ? Math.max(most, recordsByCells[cells]) : most;
        }
        return most > 1 && most * 2 > all;
    }

    /** Counts, for the commonest number of cells above one, the records that have it; more cells break ties. */
    private static long score(String text, char separator) {
        int[] recordsByCells = count(text, separator);
        long best = 0;
        for (int count = 2; count <= MOST_CELLS; count++) {
            if (recordsByCells[count] > 0) {
                best = Math.max(best, (long) recordsByCells[count] * (MOST_CELLS + 1) + count);
            }
        }
        return best;
    }

    /** Returns the number of records by their number of cells; blank lines count as none. */
    private static int[] count(String text, char separator) {
        int[] recordsByCells = new int[MOST_CELLS + 1];
        int cells = 1;
        int lineStart = 0;
        boolean quoted = false;
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                cells = Math.min(cells + 1, MOST_CELLS);
            } else if (!quoted && isLineEnd(c)) {
                recordsByCells[cells] += i > lineStart ? 1 : 0;
                lineStart = i + 1;
                cells = 1;
            }
        }
        recordsByCells[cells] += end > lineStart ? 1 : 0;
        return recordsByCells;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
