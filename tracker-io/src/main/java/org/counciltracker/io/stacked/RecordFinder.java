package org.counciltracker.io.stacked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.counciltracker.io.stacked.Part.Role;
import org.counciltracker.io.table.GivenUp;

/**
 * Finds records in lines that hold a cell, or a part of one, each.
 *
 * <p>Of all ways to read the lines as records under headings it takes the likeliest: by what the words look like, by the order of the
 * columns, and by the habits of the document, which it learns from reading it several times. Time is linear in the number of
 * lines. All functions are pure and thread-safe.
 */
public final class RecordFinder {

    private static final int READINGS = 4;
    private static final double COLUMN_LEFT_OUT = -2;
    private static final double ASK_LEFT_OUT = -6;
    private static final double HEADING_AFTER_HEADING = -2.5;
    private static final double HEADING_AT_THE_END = -3;
    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final List<StackedLine> lines;
    private final List<CellKind> kinds;
    private final LineHabits habits;
    private final CellLikeness likeness;

    private RecordFinder(List<StackedLine> lines, List<CellKind> kinds, boolean labelsIndented) {
        this.lines = lines;
        this.kinds = kinds;
        this.habits = new LineHabits(labelsIndented, kinds);
        this.likeness = new CellLikeness(lines, habits);
    }

    /**
     * Finds what each line is.
     *
     * @param lines the lines below the labels of the columns, without blank ones
     * @param kinds what the columns hold, in their order
     * @param labelsIndented whether the labels of the columns stand behind a tab
     * @return a part for each line
     */
    public static List<Part> find(List<StackedLine> lines, List<CellKind> kinds, boolean labelsIndented) {
        RecordFinder finder = new RecordFinder(List.copyOf(lines), List.copyOf(kinds), labelsIndented);
        List<Part> parts = List.of();
        for (int reading = 0; reading < READINGS && !lines.isEmpty(); reading++) {
            List<Part> before = parts;
            parts = finder.likeliest();
            if (parts.equals(before)) {
                break;
            }
            finder.habits.learn(finder.lines, parts);
        }
        return parts;
    }

    /*
     * The states of the walk: 0 for a heading, then three for each column: its cell begins a record, its cell begins within a
     * record, or it goes on.
     */
    private int states() {
        return 1 + 3 * kinds.size();
    }

    private static Part part(int state) {
        return state == 0
                ? new Part(Role.HEADING, -1)
                : new Part(
                        switch ((state - 1) % 3) {
                            case 0 -> Role.RECORD;
                            case 1 -> Role.CELL;
                            default -> Role.MORE;
                        },
                        (state - 1) / 3);
    }

    private List<Part> likeliest() {
        int states = states();
        int[][] from = new int[lines.size()][states];
        double[] best = new double[states];
        Arrays.fill(best, NONE);
        for (int state = 0; state < states; state++) {
            Part part = part(state);
            if (part.role() == Role.HEADING || part.role() == Role.RECORD) {
                best[state] = weigh(0, part) + (part.column() > 0 ? leftOut(0, part.column()) : 0);
            }
        }
        for (int i = 1; i < lines.size(); i++) {
            GivenUp.check();
            double[] next = new double[states];
            for (int state = 0; state < states; state++) {
                Part part = part(state);
                next[state] = NONE;
                for (int before = 0; before < states; before++) {
                    double sum = best[before] == NONE ? NONE : best[before] + step(part(before), part, lines.get(i));
                    if (sum > next[state]) {
                        next[state] = sum;
                        from[i][state] = before;
                    }
                }
                next[state] += next[state] == NONE ? 0 : weigh(i, part);
            }
            best = next;
        }
        return backFrom(end(best), from);
    }

    private int end(double[] best) {
        int end = 0;
        double most = NONE;
        for (int state = 0; state < best.length; state++) {
            Part part = part(state);
            double sum = best[state]
                    + (part.role() == Role.HEADING ? HEADING_AT_THE_END : leftOut(part.column() + 1, kinds.size()));
            if (sum > most) {
                most = sum;
                end = state;
            }
        }
        return end;
    }

    private List<Part> backFrom(int end, int[][] from) {
        List<Part> parts = new ArrayList<>();
        int state = end;
        for (int i = lines.size() - 1; i >= 0; i--) {
            parts.add(part(state));
            state = from[i][state];
        }
        Collections.reverse(parts);
        return List.copyOf(parts);
    }

    private double weigh(int at, Part part) {
        StackedLine line = lines.get(at);
        double look = habits.suits(line, part.role(), part.column());
        return look
                + switch (part.role()) {
                    case HEADING -> likeness.heads(line);
                    case MORE -> likeness.goesOn(line, lines.get(at - 1), kinds.get(part.column()));
                    default -> likeness.begins(line, kinds.get(part.column()));
                };
    }

    /** Returns the weight of what is left out where one part follows another, none where it can't. */
    private double step(Part before, Part part, StackedLine line) {
        boolean afterHeading = before.role() == Role.HEADING;
        double closed = afterHeading ? 0 : leftOut(before.column() + 1, kinds.size());
        return switch (part.role()) {
            case HEADING -> afterHeading ? line.heading() ? 0 : HEADING_AFTER_HEADING : closed;
            case RECORD -> closed + leftOut(0, part.column());
            case CELL ->
                afterHeading || before.column() >= part.column() ? NONE : leftOut(before.column() + 1, part.column());
            case MORE -> before.column() == part.column() && !afterHeading ? 0 : NONE;
        };
    }

    private double leftOut(int from, int to) {
        double sum = 0;
        for (int column = from; column < to; column++) {
            sum += kinds.get(column) == CellKind.ASK ? ASK_LEFT_OUT : COLUMN_LEFT_OUT;
        }
        return sum;
    }
}
