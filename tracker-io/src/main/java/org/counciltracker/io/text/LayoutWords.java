package org.counciltracker.io.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.counciltracker.io.text.LayoutLine.Word;

/** The words that columns were seen to have alone in a line, by which they are told where they run into each other. Not thread-safe. */
final class LayoutWords {

    private static final int LONGEST = 60;
    private static final double JOINED = 0.8;
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\b");
    private static final Set<String> SMALL = Set.of("of", "and", "the", "to", "for", "a", "in", "or", "be", "is");
    private static final Pattern OPEN_END = Pattern.compile("[/&(–-]$");

    private final List<Set<String>> byColumn = new ArrayList<>();
    private final int[] widest;

    LayoutWords(int columns) {
        widest = new int[columns];
        for (int i = 0; i < columns; i++) {
            byColumn.add(new HashSet<>());
        }
    }

    void add(int column, String words) {
        if (words.length() <= LONGEST) {
            byColumn.get(column).add(words);
        }
    }

    /** Learns that a column has a line as wide as this. */
    void addWidth(int column, int width) {
        widest[column] = Math.max(widest[column], width);
    }

    /** Returns the width of the widest line seen in a column, 0 for none. */
    int seen(int column) {
        return widest[column];
    }

    /** Returns the width that no line of a column is likely to pass, by those seen. */
    int widest(int column) {
        return widest[column] == 0 ? Integer.MAX_VALUE : widest[column] + 1 + widest[column] / 12;
    }

    /**
     * Returns how much speaks for a column beginning in the middle of a piece: 1 if what stands behind it is known of the column, or what
     * stands before it of the column before; a part of it if it begins as cells begin.
     */
    double likelihood(List<LayoutLine> lines, int column, int place) {
        for (LayoutLine line : lines) {
            for (int i = 1; i < line.words().size(); i++) {
                Word word = line.words().get(i);
                if (word.start() == place && !word.apart()) {
                    return likelihood(line, i, column);
                }
            }
        }
        return 0;
    }

    private double likelihood(LayoutLine line, int at, int column) {
        List<Word> words = line.words();
        StringBuilder behind = new StringBuilder(words.get(at).text());
        for (int i = at + 1; i < words.size() && !words.get(i).apart(); i++) {
            LayoutLine.append(behind, words.get(i));
        }
        int from = at;
        while (from > 0 && !words.get(from).apart()) {
            from--;
        }
        StringBuilder before = new StringBuilder();
        words.subList(from, at).forEach(word -> LayoutLine.append(before, word));
        boolean isKnown = byColumn.get(column).contains(behind.toString())
                || column > 0 && byColumn.get(column - 1).contains(before.toString());
        return isKnown
                ? 1
                : words.get(at).joined()
                        ? JOINED
                        : likeness(words.get(at - 1).text(), words.get(at).text());
    }

    /**
     * Cells begin with capitals and digits, but a capital behind a capital goes on with a name, a year with a date, and what stands
     * behind a stroke with what is before it.
     */
    private static double likeness(String before, String word) {
        int letter = word.codePointAt(0);
        boolean begins = Character.isUpperCase(letter) || Character.isDigit(letter);
        if (OPEN_END.matcher(before).find() || SMALL.contains(word)) {
            return -0.7;
        }
        boolean isDate = DATE.matcher(word).lookingAt();
        if (!Character.isLetterOrDigit(letter) && "([{£“\"‘'".indexOf(letter) < 0) {
            return -1.5;
        }
        if (isDate) {
            return 0.6;
        }
        boolean number = Character.isDigit(before.codePointAt(0));
        if (number && MONTH.matcher(word).lookingAt()) {
            return -0.7;
        }
        boolean goesOn = Character.isUpperCase(before.codePointAt(0)) || number && Character.isDigit(letter);
        return !begins || YEAR.matcher(word).lookingAt() ? -0.4 : goesOn ? -0.2 : 0.5;
    }
}
