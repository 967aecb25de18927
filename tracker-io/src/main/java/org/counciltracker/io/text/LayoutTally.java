package org.counciltracker.io.text;

import java.util.List;
import org.counciltracker.io.text.LayoutLine.Word;

/**
 * Counts, for each place in the width of some lines, what begins there.
 *
 * <p>Where the lines of a paragraph begin is the surest sign of a column's left edge; a word behind a wide gap is nearly as sure; a
 * word behind one space says little, and a place in the middle of a word speaks against an edge.
 */
final class LayoutTally {

    private final int[] first;
    private final int[] apart;
    private final int[] close;
    private final int[] inside;

    LayoutTally(List<LayoutLine> lines) {
        int width = lines.stream().mapToInt(LayoutLine::end).max().orElse(0) + 1;
        first = new int[width];
        apart = new int[width];
        close = new int[width];
        inside = new int[width];
        lines.forEach(this::count);
    }

    private void count(LayoutLine line) {
        for (int i = 0; i < line.words().size(); i++) {
            Word word = line.words().get(i);
            int[] begins = i == 0 ? first : word.apart() ? apart : close;
            begins[word.start()]++;
            for (int place = word.start() + 1; place < word.end(); place++) {
                inside[place]++;
            }
        }
    }

    int width() {
        return first.length;
    }

    /** Returns how many lines begin a piece at a place. */
    int pieces(int place) {
        return at(first, place) + at(apart, place);
    }

    /** Returns in how many lines a word begins at a place that one space parts from the word before. */
    int close(int place) {
        return at(close, place);
    }

    int first(int place) {
        return at(first, place);
    }

    /** Returns in how many lines a place is in the middle of a word. */
    int inside(int place) {
        return at(inside, place);
    }

    private static int at(int[] counts, int place) {
        return place < 0 || place >= counts.length ? 0 : counts[place];
    }
}
