package org.counciltracker.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counciltracker.io.text.LayoutLine.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Finds where some lines that belong together begin each column, near to where the page begins it.
 *
 * <p>What a program lays out in one row may stand some characters further left or right than in the next, yet the lines of one cell
 * begin at one place. So the places are weighed for all columns at once: by the pieces and words that begin there, by how far
 * they are from the page's edges, and by whether the columns beside them moved as far. A column may have nothing; that costs
 * something where text of the column before it reaches across its edge. Not thread-safe.
 */
final class LayoutFit {

    /** A column has nothing in these lines. */
    static final int NONE = -1;

    private static final int PAGE_REACH = 60;
    private static final int CLOSE_REACH = 14;
    private static final double PAST_NEIGHBOUR = 2;
    private static final double NEARER_NEIGHBOUR = 0.6;
    private static final double TOO_WIDE = 2.2;
    private static final double FITS = 1.2;
    private static final double CUT = 1;
    private static final double SAME_PLACE = 1.5;
    private static final double PIECE = 2.5;
    private static final double LINE_START = 0.5;
    private static final double CLOSE_WORD = 0.7;
    private static final double INSIDE = 0.8;
    private static final double KNOWN_WORDS = 2;
    private static final double MOVED = 0.12;
    private static final double MOVED_FAR = 0.05;
    private static final int NEAR = 5;
    private static final double UNLIKE_NEIGHBOUR = 0.1;
    private static final double OVERFLOW = 1.8;
    private static final int SLACK = 1;
    private static final int FULL_OVERFLOW = 8;

    private record Step(int column, int place, double score, int moved, int before) {}

    private final int[] edges;
    private final LayoutWords known;
    private final int reach;
    private final double samePlace;
    private final boolean crowds;

    /**
     * Makes a finder.
     *
     * @param edges where the page begins each column
     * @param known what columns are known to hold
     * @param reach how far from those edges a piece may begin a column
     * @param samePlace what counts for a word that begins just there
     */
    private LayoutFit(int[] edges, LayoutWords known, int reach, double samePlace) {
        this.edges = edges.clone();
        this.known = known;
        this.reach = reach;
        this.samePlace = samePlace;
        this.crowds = reach < PAGE_REACH;
    }

    /** Makes a finder for the rows of a page, given where the page begins each column. */
    static LayoutFit ofRows(int[] edges, LayoutWords known) {
        return new LayoutFit(edges, known, 24, 0);
    }

    /** Makes a finder for whole pages, given where the page before begins each column. */
    static LayoutFit ofPages(int[] edges, LayoutWords known) {
        return new LayoutFit(edges, known, PAGE_REACH, 0);
    }

    /** Makes a finder for the lines of a row, given where the row begins each column, {@link #NONE} for those that have nothing. */
    static LayoutFit ofLines(int[] places, LayoutWords known) {
        return new LayoutFit(places, known, 6, SAME_PLACE);
    }

    /** Returns where some lines begin each column, {@link #NONE} for those that have nothing. */
    int[] of(List<LayoutLine> lines) {
        LayoutTally tally = new LayoutTally(lines);
        double[] overflow = overflow(lines);
        Map<Integer, List<Integer>> ends = ends(lines);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(-1, -1, 0, 0, -1));
        for (int column = 0; column < edges.length; column++) {
            int to = steps.size();
            int from = edges[column] == NONE ? Integer.MAX_VALUE : Math.max(0, edges[column] - reach);
            for (int place = from; place < tally.width() && place - edges[column] <= reach; place++) {
                boolean near = Math.abs(place - edges[column]) <= CLOSE_REACH;
                if (tally.pieces(place) > 0 || near && tally.close(place) > 0) {
                    double own = own(lines, tally, column, place);
                    Step step = best(steps, to, column, place, own, overflow, ends, tally);
                    if (step != null) {
                        steps.add(step);
                    }
                }
            }
        }
        return walkedBack(steps, overflow, ends);
    }

    private @Nullable Step best(
            List<Step> steps,
            int to,
            int column,
            int place,
            double own,
            double[] overflow,
            Map<Integer, List<Integer>> ends,
            LayoutTally tally) {
        Step best = null;
        int moved = place - edges[column];
        for (int i = 0; i < to; i++) {
            Step before = steps.get(i);
            if (before.place() < place && before.column() < column) {
                double score = before.score() + own;
                for (int left = before.column() + 1; left < column; left++) {
                    score -= overflow[left];
                }
                score -= before.column() < 0 ? 0 : UNLIKE_NEIGHBOUR * Math.min(NEAR, Math.abs(moved - before.moved()));
                score -= tooWide(before, place, ends);
                score -= tally.pieces(place) == 0 && fits(before, place, ends) ? FITS : 0;
                if (best == null || score > best.score()) {
                    best = new Step(column, place, score, moved, i);
                }
            }
        }
        return best;
    }

    private static Map<Integer, List<Integer>> ends(List<LayoutLine> lines) {
        Map<Integer, List<Integer>> ends = new HashMap<>();
        for (LayoutLine line : lines) {
            for (Piece piece : line.pieces()) {
                ends.computeIfAbsent(piece.start(), start -> new ArrayList<>()).add(piece.end());
            }
        }
        return ends;
    }

    /** What is wider than any line of the column seen alone, and ends where the next column begins, has run into that. */
    private double tooWide(Step step, int next, Map<Integer, List<Integer>> ends) {
        int column = step.column();
        if (column < 0 || column + 1 >= edges.length || edges[column + 1] == NONE) {
            return 0;
        }
        int room = edges[column + 1] - SLACK - 1;
        int widest = known.widest(column);
        double cost = 0;
        for (int end : ends.getOrDefault(step.place(), List.of())) {
            int excess = Math.min(end, next - 1) - step.place() - widest;
            boolean reaches = end > Math.min(room, room + step.moved());
            cost += reaches && excess > 0 ? TOO_WIDE * Math.min(1, (double) excess / FULL_OVERFLOW) : 0;
        }
        return Math.min(cost, 2 * TOO_WIDE);
    }

    /** A text with the words behind a place is no wider than others of its column: nothing speaks for cutting it there. */
    private boolean fits(Step before, int place, Map<Integer, List<Integer>> ends) {
        int column = before.column();
        return column >= 0
                && ends.getOrDefault(before.place(), List.of()).stream()
                        .anyMatch(end -> end > place && end - before.place() <= known.seen(column));
    }

    private double own(List<LayoutLine> lines, LayoutTally tally, int column, int place) {
        int pieces = tally.pieces(place);
        double score = PIECE * pieces
                + LINE_START * tally.first(place)
                + CLOSE_WORD * tally.close(place)
                - INSIDE * tally.inside(place);
        if (pieces == 0) {
            score += KNOWN_WORDS * known.likelihood(lines, column, place) - CUT;
            score += place == edges[column] ? samePlace : 0;
        }
        int moved = Math.abs(place - edges[column]);
        if (crowds && column > 0) {
            int apart = place - edges[column - 1];
            score -= edges[column - 1] == NONE ? 0 : apart <= 0 ? PAST_NEIGHBOUR : apart < moved ? NEARER_NEIGHBOUR : 0;
        }
        return score - MOVED * Math.min(moved, NEAR) - MOVED_FAR * Math.max(0, moved - NEAR);
    }

    /** Returns what it costs that a column has nothing: for each line, how far a piece reaches across the column's edge. */
    private double[] overflow(List<LayoutLine> lines) {
        double[] overflow = new double[edges.length];
        for (LayoutLine line : lines) {
            for (Piece piece : line.pieces()) {
                for (int i = 0; i < edges.length; i++) {
                    int beyond = piece.end() - edges[i] - SLACK;
                    if (edges[i] != NONE && piece.start() < edges[i] - SLACK && beyond > 0) {
                        overflow[i] += OVERFLOW * Math.min(1, (double) beyond / FULL_OVERFLOW);
                    }
                }
            }
        }
        return overflow;
    }

    private int[] walkedBack(List<Step> steps, double[] overflow, Map<Integer, List<Integer>> ends) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < steps.size(); i++) {
            double score = steps.get(i).score() - tooWide(steps.get(i), Integer.MAX_VALUE, ends);
            for (int left = steps.get(i).column() + 1; left < edges.length; left++) {
                score -= overflow[left];
            }
            if (score > highest) {
                highest = score;
                best = i;
            }
        }
        int[] places = new int[edges.length];
        Arrays.fill(places, NONE);
        for (int i = best; i > 0; i = steps.get(i).before()) {
            places[steps.get(i).column()] = steps.get(i).place();
        }
        return places;
    }
}
