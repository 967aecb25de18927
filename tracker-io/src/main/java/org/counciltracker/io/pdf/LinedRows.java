package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows between lines, and one above the first line or below the last one, if there are words that keep to the columns: a
 * header has no line above it. Immutable.
 */
final class LinedRows implements Grid.Edges {

    /** How far from a line, or from the next one of text, a row's text stands at most, in parts of the font's size. */
    private static final double REACH = 2.2;

    private final List<Glyph> glyphs;
    private final double[] xs;
    private final double[] ys;
    private final boolean above;
    private final boolean below;

    private LinedRows(List<Glyph> glyphs, double[] xs, double[] ys, boolean above, boolean below) {
        this.glyphs = glyphs;
        this.xs = xs;
        this.ys = ys;
        this.above = above;
        this.below = below;
    }

    static LinedRows around(List<Glyph> page, double[] xs, double[] ys) {
        List<Glyph> words = page.stream()
                .filter(glyph -> !glyph.isBlank()
                        && glyph.box().middleX() > xs[0]
                        && glyph.box().middleX() < xs[xs.length - 1])
                .toList();
        List<TextLine> before = new ArrayList<>(
                TextLine.of(words.stream().filter(glyph -> glyph.atY() < ys[0]).toList()));
        Collections.reverse(before);
        List<TextLine> after = TextLine.of(
                words.stream().filter(glyph -> glyph.atY() > ys[ys.length - 1]).toList());
        double top = reach(before, xs, ys[0], true);
        double bottom = reach(after, xs, ys[ys.length - 1], false);
        List<Double> bounds = new ArrayList<>();
        Arrays.stream(ys).forEach(bounds::add);
        if (top < ys[0]) {
            bounds.add(0, top);
        }
        if (bottom > ys[ys.length - 1]) {
            bounds.add(bottom);
        }
        double[] all = bounds.stream().mapToDouble(Double::doubleValue).toArray();
        return new LinedRows(words, xs, all, top < ys[0], bottom > ys[ys.length - 1]);
    }

    /** Returns how far the lines next to a ruled one reach that stand in the columns, more than one of which they need. */
    private static double reach(List<TextLine> lines, double[] xs, double from, boolean up) {
        Set<Integer> columns = new HashSet<>();
        double reached = from;
        double edge = from;
        for (TextLine line : lines) {
            double gap = up ? edge - line.box().bottom() : line.box().top() - edge;
            if (gap > REACH * line.size() || crosses(line.glyphs(), xs)) {
                break;
            }
            line.glyphs().forEach(glyph -> columns.add(column(glyph, xs)));
            edge = up ? line.box().top() : line.box().bottom();
            reached = up ? edge - 1 : edge + 1;
        }
        return columns.size() > 1 ? reached : from;
    }

    private static int column(Glyph glyph, double[] xs) {
        int found = Arrays.binarySearch(xs, glyph.box().middleX());
        return found >= 0 ? found : -found - 2;
    }

    private static boolean crosses(List<Glyph> glyphs, double[] xs) {
        for (int i = 1; i + 1 < xs.length; i++) {
            if (runsThrough(glyphs, xs[i])) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether words stand at a bound, or next to it on both sides. */
    private static boolean runsThrough(List<Glyph> glyphs, double x) {
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank() && glyph.box().left() < x - 1 && glyph.box().right() > x - 1.5) {
                return true;
            }
        }
        return false;
    }

    double[] bounds() {
        return ys.clone();
    }

    @Override
    public boolean upright(int x, int row) {
        return x == 0
                || x == xs.length - 1
                || !runsThrough(
                        glyphs.stream()
                                .filter(glyph -> glyph.atY() > ys[row] && glyph.atY() <= ys[row + 1])
                                .toList(),
                        xs[x]);
    }

    @Override
    public boolean level(int y, int column) {
        return !(above && y == 0) && !(below && y == ys.length - 1);
    }
}
