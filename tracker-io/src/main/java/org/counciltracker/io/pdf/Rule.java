package org.counciltracker.io.pdf;

/**
 * A ruled line, level or upright.
 *
 * @param level whether it is level
 * @param at its y where it is level, else its x
 * @param from where it begins: the lesser x where it is level, else y
 * @param to where it ends, not before it begins
 */
record Rule(boolean level, double at, double from, double to) {

    double length() {
        return to - from;
    }

    Rule turnedBack(double pageWidth) {
        return level ? new Rule(false, at, pageWidth - to, pageWidth - from) : new Rule(true, pageWidth - at, from, to);
    }
}
