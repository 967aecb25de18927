package org.counciltracker.io.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.counciltracker.io.text.LayoutLine.Word;

/**
 * The headings of a table laid out with spaces, and where each begins.
 *
 * <p>A heading begins behind a wide gap, or where a word of a line below begins at the same place, or where cutting leaves a known label on
 * both sides, or where the rows below begin something. What is cut is weighed for all headings at once.
 *
 * @param labels the headings from left to right, those of several lines joined by spaces
 * @param starts where each begins
 * @param known how many of them are known labels
 */
record LayoutHeader(List<String> labels, List<Integer> starts, int known) {

    private static final double GAP = 4;
    private static final double LABEL = 2.5;
    private static final double WHOLE = 2;
    private static final double LOWER_LINE = 1.2;
    private static final double CLOSE_CUT = -2.2;
    private static final double INSIDE = -10;
    private static final double NEVER = -20;
    private static final double BODY = 4;
    private static final int DRIFT = 3;

    LayoutHeader {
        labels = List.copyOf(labels);
        starts = List.copyOf(starts);
    }

    /**
     * Reads the headings in the lines of a header.
     *
     * @param lines the header's lines
     * @param body the lines below
     * @param knowing how well a text is known to head columns: 0 not at all, 1 by its words, 2 as a whole
     */
    static LayoutHeader of(List<LayoutLine> lines, List<LayoutLine> body, ToIntFunction<String> knowing) {
        LayoutTally head = new LayoutTally(lines);
        LayoutTally rows = new LayoutTally(body);
        long filled = body.stream().filter(line -> !line.isBlank()).count();
        TreeSet<Integer> begins = new TreeSet<>();
        lines.forEach(line -> line.words().forEach(word -> begins.add(word.start())));
        List<Integer> places = new ArrayList<>(begins);
        places.add(Integer.MAX_VALUE);
        int n = places.size();
        double[] score = new double[n];
        int[] from = new int[n];
        for (int to = 1; to < n; to++) {
            score[to] = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < to; i++) {
                double cut = i == 0
                        ? 0
                        : isWithin(lines, places.get(i)) ? NEVER : cut(lines, head, rows, filled, places.get(i));
                double all = score[i] + cut + likeness(label(lines, places.get(i), places.get(to)), knowing);
                if (all > score[to]) {
                    score[to] = all;
                    from[to] = i;
                }
            }
        }
        return walkedBack(lines, places, from, knowing);
    }

    private static LayoutHeader walkedBack(
            List<LayoutLine> lines, List<Integer> places, int[] from, ToIntFunction<String> knowing) {
        List<String> labels = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = places.size() - 1; i > 0; i = from[i]) {
            labels.add(0, label(lines, places.get(from[i]), places.get(i)));
            starts.add(0, places.get(from[i]));
        }
        int known = (int)
                labels.stream().filter(label -> knowing.applyAsInt(label) > 0).count();
        return new LayoutHeader(labels, starts, known);
    }

    /** A label of several words, known as a whole, is not to be cut although its words are labels too. */
    private static double likeness(String label, ToIntFunction<String> knowing) {
        int known = knowing.applyAsInt(label);
        boolean several = label.indexOf(' ') > 0;
        return known == 0 ? 0 : known > 1 && several ? LABEL + WHOLE : LABEL;
    }

    /** "/ topic" and "of meeting" go on with what is before them. */
    private static boolean isWithin(List<LayoutLine> lines, int place) {
        for (LayoutLine line : lines) {
            for (int i = 1; i < line.words().size(); i++) {
                Word word = line.words().get(i);
                if (word.start() == place && !word.apart() && goesOn(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSign(Word word) {
        return !Character.isLetterOrDigit(word.text().codePointAt(0));
    }

    private static boolean goesOn(Word word) {
        return isSign(word) || word.text().equals("of") || word.text().equals("and");
    }

    private static double cut(List<LayoutLine> lines, LayoutTally head, LayoutTally rows, long filled, int place) {
        double score = 0;
        for (LayoutLine line : lines) {
            for (int i = 0; i < line.words().size(); i++) {
                Word word = line.words().get(i);
                if (word.start() == place) {
                    score += i == 0 ? LOWER_LINE : word.apart() ? GAP : CLOSE_CUT;
                    score -= i > 0 && !word.apart() && isSign(line.words().get(i - 1)) ? GAP / 2 : 0;
                } else if (word.start() < place && place < word.end()) {
                    score += INSIDE;
                }
            }
        }
        int most = 0;
        for (int near = place - DRIFT; near <= place + DRIFT; near++) {
            most = Math.max(most, rows.pieces(near));
        }
        double share = filled == 0 ? 0 : Math.min(1, 2.5 * most / filled);
        // A word that only goes on with a heading has nothing below it that begins there.
        return score + BODY * share - (head.pieces(place) > 0 ? 0 : 1);
    }

    private static String label(List<LayoutLine> lines, int from, int to) {
        StringBuilder label = new StringBuilder();
        for (LayoutLine line : lines) {
            for (Word word : line.words()) {
                if (word.start() >= from && word.start() < to) {
                    LayoutLine.append(label, word);
                }
            }
        }
        return label.toString();
    }

    /** Returns the same header as another page has it: the same headings, wherever they stand there. */
    LayoutHeader onPage(List<LayoutLine> lines, List<LayoutLine> body) {
        Set<String> own = new HashSet<>(labels);
        LayoutHeader there = of(lines, body, label -> own.contains(label) ? 2 : 0);
        return there.labels().size() == labels.size() ? there : this;
    }

    /** Returns where rows begin the columns: where most of their pieces do, near to or left of the heading. */
    int[] edges(List<LayoutLine> body) {
        LayoutTally rows = new LayoutTally(body);
        int[] edges = new int[starts.size()];
        for (int i = 0; i < edges.length; i++) {
            int start = starts.get(i);
            int from = i == 0
                    ? 0
                    : Math.max(starts.get(i - 1) + 2, Math.min(start - DRIFT, starts.get(i - 1) + longest(i - 1) + 1));
            double most = 0;
            edges[i] = start;
            for (int place = from; place <= start + DRIFT + 1; place++) {
                double votes = rows.pieces(place) * 1.0
                        + 0.5 * (rows.pieces(place - 1) + rows.pieces(place + 1))
                        - 0.02 * Math.abs(place - start);
                if (votes > most + 1e-9 && rows.pieces(place) > 0) {
                    most = votes;
                    edges[i] = place;
                }
            }
        }
        for (int i = 1; i < edges.length; i++) {
            edges[i] = Math.max(edges[i], edges[i - 1] + 1);
        }
        return edges;
    }

    private int longest(int label) {
        return labels.get(label).length() / 2;
    }
}
