package org.counciltracker.io.stacked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs by its words how well a line begins a cell of a kind, goes on with one, or heads what follows. Above 0 speaks for it, below 0
 * against it. Not thread-safe.
 */
final class CellLikeness {

    static final int MOST_WORDS_OF_A_NAME = 10;

    private static final int LONGEST_SHORT = 60;
    private static final int LONGEST_NAME = 90;
    private static final int LONGEST_HEADING = 160;

    private final Map<String, Integer> counts = new HashMap<>();
    private final LineHabits habits;

    CellLikeness(List<StackedLine> lines, LineHabits habits) {
        this.habits = habits;
        lines.forEach(line -> counts.merge(line.text(), 1, Integer::sum));
    }

    /** Returns how well a line begins a cell. */
    double begins(StackedLine line, CellKind kind) {
        return switch (kind) {
            case REFERENCE -> line.looks().contains(CellKind.REFERENCE) ? 4 : -6;
            case DATE -> line.looks().contains(CellKind.DATE) ? 3 : line.text().length() > LONGEST_SHORT ? -7 : -3;
            case STATUS -> status(line);
            case PARTY -> party(line);
            case ASK -> ask(line);
            case NEWS -> news(line);
            case OTHER -> line.text().length() > LONGEST_NAME ? -3 : 0.3;
        };
    }

    private double status(StackedLine line) {
        if (line.looks().contains(CellKind.STATUS)) {
            return 3;
        }
        return line.text().length() > LONGEST_SHORT ? -6 : line.words() > 5 ? -2.5 : repeats(line);
    }

    private double party(StackedLine line) {
        if (line.text().length() > LONGEST_NAME || line.words() > MOST_WORDS_OF_A_NAME) {
            return -7;
        }
        double weight = isPlainly(line) ? -4 : -0.5;
        weight += line.looks().contains(CellKind.PARTY) ? 2.5 : 0;
        weight += habits.isParty(line.text()) ? 2 : 0;
        return weight + repeats(line) + (isInCapitals(line) ? 0.5 : -1);
    }

    /** A line that is a date, a reference or a status and nothing else. */
    private static boolean isPlainly(StackedLine line) {
        return line.looks().contains(CellKind.DATE)
                || line.looks().contains(CellKind.STATUS)
                || line.looks().contains(CellKind.REFERENCE) && !line.looks().contains(CellKind.PARTY);
    }

    /** What stands again and again is a name or a status rather than a text. */
    private double repeats(StackedLine line) {
        int count = counts.getOrDefault(line.text(), 1);
        return count == 1 ? 0 : count < 4 ? 1 : 2;
    }

    private static boolean isInCapitals(StackedLine line) {
        long small = List.of(line.text().split("[\\s/&,;()–-]+")).stream()
                .filter(word -> word.length() > 3 && Character.isLowerCase(word.codePointAt(0)))
                .count();
        return small * 3 <= line.words();
    }

    private double ask(StackedLine line) {
        double weight = line.words() > 3 ? 1 : 0.3;
        weight += line.beginsInMidSentence() ? -1.5 : 0.3;
        weight += isName(line) ? -2.5 : 0;
        weight += isPlainly(line) ? -3 : 0;
        return weight - repeats(line);
    }

    private double news(StackedLine line) {
        double weight = line.looks().contains(CellKind.NEWS) ? 3 : line.words() > 6 ? 0.3 : 0;
        weight += line.text().contains(". ") ? 0.5 : 0;
        weight += line.beginsInMidSentence() ? -0.5 : 0;
        weight += isName(line) ? -2.5 : 0;
        return weight + (line.looks().contains(CellKind.REFERENCE) ? -2 : 0);
    }

    private boolean isName(StackedLine line) {
        return habits.isParty(line.text()) || line.looks().contains(CellKind.PARTY) && line.words() <= 6;
    }

    /** Returns how well a line goes on with the cell that the line before it belongs to. */
    double goesOn(StackedLine line, StackedLine before, CellKind kind) {
        boolean unfinished = before.ends(",/&–-")
                || before.text().endsWith(" and")
                || before.text().endsWith(" of");
        double weight = (unfinished ? 2.5 : 0) + (line.beginsInMidSentence() && !before.endsSentence() ? 1.5 : 0);
        return weight
                + switch (kind) {
                    case NEWS ->
                        (isName(line) ? -2.5 : 0)
                                + (before.ends(":") ? 1.5 : 0)
                                + (line.looks().contains(CellKind.REFERENCE) ? -2 : 0);
                    case ASK ->
                        (isName(line) ? -3 : -0.7) + (before.ends(":;") ? 1.5 : -0.5) + (isPlainly(line) ? -3 : 0);
                    case PARTY -> line.words() > MOST_WORDS_OF_A_NAME ? -7 : isName(line) ? -0.5 : -3;
                    case OTHER -> line.text().length() > LONGEST_NAME ? -5 : -2;
                    default -> -4;
                };
    }

    /** Returns how well a line heads what follows. */
    double heads(StackedLine line) {
        if (line.heading()) {
            return 5;
        }
        if (line.text().length() > LONGEST_HEADING || line.beginsInMidSentence()) {
            return -8;
        }
        double weight = line.text().contains(". ") ? -2.5 : -1.5;
        weight += isName(line) || line.looks().contains(CellKind.NEWS) ? -3 : 0;
        weight += isPlainly(line) ? -3 : 0;
        weight += line.ends(":") && line.words() <= 6 ? 2 : 0;
        return weight - repeats(line);
    }
}
