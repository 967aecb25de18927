package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts ruled lines together that were drawn in pieces: cell by cell, dashed, or dot by dot. */
final class Rulings {

    /** How far two lines may lie apart that are one to the eye. */
    private static final double SAME_LINE = 1.5;

    /** The longest gap in a line, as between dashes or the borders of neighbouring cells. */
    private static final double GAP = 3.6;

    /** What is shorter than that parts no cells. */
    private static final double SHORTEST = 6;

    private Rulings() {}

    /** Returns whole lines, from left to right or from top to bottom. */
    static List<Rule> whole(List<Rule> pieces, boolean level) {
        List<Rule> sorted = new ArrayList<>(
                pieces.stream().filter(rule -> rule.level() == level).toList());
        sorted.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
        List<Rule> whole = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SAME_LINE) {
                join(sorted.subList(start, i), whole);
                start = i;
            }
        }
        return whole;
    }

    private static void join(List<Rule> pieces, List<Rule> whole) {
        if (pieces.isEmpty()) {
            return;
        }
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Rule::from));
        Rule open = sorted.get(0);
        for (Rule piece : sorted) {
            if (piece.from() <= open.to() + GAP) {
                open = new Rule(open.level(), open.at(), open.from(), Math.max(open.to(), piece.to()));
            } else {
                keep(open, whole);
                open = piece;
            }
        }
        keep(open, whole);
    }

    private static void keep(Rule rule, List<Rule> whole) {
        if (rule.length() >= SHORTEST) {
            whole.add(rule);
        }
    }
}
