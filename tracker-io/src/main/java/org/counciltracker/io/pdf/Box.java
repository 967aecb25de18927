package org.counciltracker.io.pdf;

/**
 * A rectangle on a page, in points, from the page's upper left corner; y grows downwards.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge, not before the left one
 * @param bottom its lower edge, not above the upper one
 */
record Box(double left, double top, double right, double bottom) {

    /** Obtains the smallest box that has two points. */
    static Box around(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double area() {
        return width() * height();
    }

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return (top + bottom) / 2;
    }

    boolean has(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** Returns whether another box lies within this one, give or take some points. */
    boolean has(Box other, double slack) {
        return other.left >= left - slack
                && other.right <= right + slack
                && other.top >= top - slack
                && other.bottom <= bottom + slack;
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Returns the area that this box shares with another. */
    double shared(Box other) {
        double width = Math.min(right, other.right) - Math.max(left, other.left);
        double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return width > 0 && height > 0 ? width * height : 0;
    }

    /** Returns the part of this box within another; where they have nothing in common, a box without area. */
    Box cutTo(Box other) {
        double l = within(left, other.left, other.right);
        double t = within(top, other.top, other.bottom);
        return new Box(
                l,
                t,
                Math.max(l, within(right, other.left, other.right)),
                Math.max(t, within(bottom, other.top, other.bottom)));
    }

    static double within(double value, double least, double most) {
        return Math.max(least, Math.min(value, most));
    }
}
