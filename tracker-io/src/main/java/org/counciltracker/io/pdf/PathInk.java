package org.counciltracker.io.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Sees ruled lines and fills in the paths that a page paints: programs draw a border as a line, as a thin rectangle, as a
 * four-sided figure with bevelled ends, or as what lies between two rectangles.
 */
final class PathInk {

    /** What is thinner than that is a line and no area. */
    private static final double THIN = 3;

    /** A line that is thicker than that is an area. */
    private static final double THICK = 7;

    private static final double STRAIGHT = 0.6;
    private static final double FLATNESS = 0.5;

    /** How much of its bounds a figure covers that is seen as a rectangle, be its corners rounded. */
    private static final double RECTANGULAR = 0.85;

    private final PageInk page;

    PathInk(PageInk page) {
        this.page = page;
    }

    private record Figure(Box box, double area) {}

    /** Takes a path whose lines are drawn. */
    void stroke(Path2D path, double lineWidth, int rgb, Box clip) {
        for (List<double[]> points : figures(path)) {
            for (int i = 1; i < points.size(); i++) {
                double[] a = points.get(i - 1);
                double[] b = points.get(i);
                line(Box.around(a[0], a[1], b[0], b[1]), lineWidth, rgb, clip);
            }
        }
    }

    private void line(Box box, double lineWidth, int rgb, Box clip) {
        boolean level = box.height() <= STRAIGHT;
        if (!level && box.width() > STRAIGHT) {
            return;
        }
        double half = lineWidth / 2;
        Box area = level
                ? new Box(box.left(), box.top() - half, box.right(), box.bottom() + half)
                : new Box(box.left() - half, box.top(), box.right() + half, box.bottom());
        if (lineWidth > THICK) {
            area(area, rgb, clip);
        } else {
            rule(box, level, clip);
        }
    }

    /** Takes a path whose inside is painted. */
    void fill(Path2D path, int rgb, Box clip) {
        List<Figure> solids = new ArrayList<>();
        for (List<double[]> points : figures(path)) {
            Figure figure = figure(points);
            Box seen = figure.box().cutTo(clip);
            if (Math.min(seen.width(), seen.height()) <= THIN) {
                thin(figure.box(), seen, clip);
            } else if (Math.abs(figure.area()) >= RECTANGULAR * figure.box().area()) {
                solids.add(figure);
            }
        }
        for (int i = 0; i < solids.size(); i++) {
            Figure solid = solids.get(i);
            if (i + 1 < solids.size() && isRing(solid, solids.get(i + 1))) {
                edges(solid.box(), clip);
                i++;
            } else {
                area(solid.box(), rgb, clip);
            }
        }
    }

    private void thin(Box box, Box seen, Box clip) {
        // What the clip has cut down to a sliver was an area, and shows nothing.
        if (Math.min(box.width(), box.height()) > THIN || seen.width() <= 0 && seen.height() <= 0) {
            return;
        }
        boolean dot = box.width() <= THIN && box.height() <= THIN;
        if (dot || box.width() >= box.height()) {
            rule(box, true, clip);
        }
        if (dot || box.height() > box.width()) {
            rule(box, false, clip);
        }
    }

    /** Returns whether two figures of one path leave a border between them. */
    private static boolean isRing(Figure one, Figure other) {
        boolean nested = one.box().area() >= other.box().area();
        Figure outer = nested ? one : other;
        Figure inner = nested ? other : one;
        double slack = THIN + 1;
        return outer.box().has(inner.box(), 0.1)
                && inner.box().left() - outer.box().left() <= slack
                && outer.box().right() - inner.box().right() <= slack
                && inner.box().top() - outer.box().top() <= slack
                && outer.box().bottom() - inner.box().bottom() <= slack;
    }

    private void edges(Box box, Box clip) {
        rule(new Box(box.left(), box.top(), box.right(), box.top()), true, clip);
        rule(new Box(box.left(), box.bottom(), box.right(), box.bottom()), true, clip);
        rule(new Box(box.left(), box.top(), box.left(), box.bottom()), false, clip);
        rule(new Box(box.right(), box.top(), box.right(), box.bottom()), false, clip);
    }

    private void area(Box box, int rgb, Box clip) {
        Box seen = box.cutTo(clip);
        if (seen.area() > 0) {
            page.fills.add(new Fill(seen, rgb));
        }
    }

    private void rule(Box box, boolean level, Box clip) {
        double at = level ? box.middleY() : box.middleX();
        double least = level ? clip.top() : clip.left();
        double most = level ? clip.bottom() : clip.right();
        if (at < least - THIN || at > most + THIN) {
            return;
        }
        Box seen = box.cutTo(clip);
        page.rules.add(
                level
                        ? new Rule(true, box.middleY(), seen.left(), seen.right())
                        : new Rule(false, box.middleX(), seen.top(), seen.bottom()));
    }

    private static Figure figure(List<double[]> points) {
        double[] first = points.get(0);
        Box box = new Box(first[0], first[1], first[0], first[1]);
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            double[] a = points.get(i);
            double[] b = points.get((i + 1) % points.size());
            box = box.with(new Box(a[0], a[1], a[0], a[1]));
            twice += a[0] * b[1] - b[0] * a[1];
        }
        return new Figure(box, twice / 2);
    }

    /** Returns the corners of each figure that a path consists of, curves flattened. */
    private static List<List<double[]>> figures(Path2D path) {
        List<List<double[]>> figures = new ArrayList<>();
        List<double[]> points = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                points = new ArrayList<>();
                figures.add(points);
            }
            if (kind == PathIterator.SEG_CLOSE) {
                if (!points.isEmpty()) {
                    points.add(points.get(0));
                }
            } else {
                points.add(new double[] {at[0], at[1]});
            }
        }
        figures.removeIf(figure -> figure.size() < 2);
        return figures;
    }
}
