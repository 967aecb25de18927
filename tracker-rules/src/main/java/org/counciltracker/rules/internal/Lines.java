package org.counciltracker.rules.internal;

/** Counts lines. */
final class Lines {

    private Lines() {}

    /** Returns the line of an offset in a text whose lines end in {@code \n}, counted from 1. */
    static int of(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
