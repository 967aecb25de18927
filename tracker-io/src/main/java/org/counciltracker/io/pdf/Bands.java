package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the bands of colour that lie across a table's rows, every other one or each, and says where lines would part them.
 *
 * <p>A program fills a row in one piece or cell by cell; either way pieces of one height lie side by side.
 */
final class Bands {

    private static final double LEAST_HEIGHT = 8;

    /** What is higher is no row but a part of the page. */
    private static final double MOST_HEIGHT = 0.35;

    private static final int FEWEST = 2;
    private static final int MOST_FILLS = 20_000;

    private Bands() {}

    /** Returns the upper and lower edges of bands that have others of their width above or below. */
    static List<Rule> edges(PageInk page) {
        List<Box> bands = bands(page);
        List<Rule> edges = new ArrayList<>();
        for (Box band : bands) {
            long alike = bands.stream()
                    .filter(other -> Math.abs(other.left() - band.left()) <= Bounds.NEAR
                            && Math.abs(other.right() - band.right()) <= Bounds.NEAR)
                    .count();
            if (alike >= FEWEST) {
                edges.add(new Rule(true, band.top(), band.left(), band.right()));
                edges.add(new Rule(true, band.bottom(), band.left(), band.right()));
            }
        }
        return edges;
    }

    private static List<Box> bands(PageInk page) {
        List<Box> pieces = new ArrayList<>(page.fills.stream()
                .limit(MOST_FILLS)
                .map(Fill::box)
                .filter(box -> box.height() >= LEAST_HEIGHT && box.height() <= MOST_HEIGHT * page.height)
                .sorted(Comparator.comparingDouble(Box::top)
                        .thenComparingDouble(Box::bottom)
                        .thenComparingDouble(Box::left))
                .toList());
        List<Box> bands = new ArrayList<>();
        Box open = null;
        for (Box piece : pieces) {
            boolean joins = open != null
                    && Math.abs(piece.top() - open.top()) <= Bounds.NEAR
                    && Math.abs(piece.bottom() - open.bottom()) <= Bounds.NEAR
                    && piece.left() <= open.right() + Bounds.NEAR;
            if (joins && open != null) {
                open = new Box(open.left(), open.top(), Math.max(open.right(), piece.right()), open.bottom());
            } else {
                if (open != null) {
                    bands.add(open);
                }
                open = piece;
            }
        }
        if (open != null) {
            bands.add(open);
        }
        return bands.stream().filter(band -> band.width() > page.width / 4).toList();
    }
}
