package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.List;

/** What is printed on one page. Filled while the page is read, then left alone. Not thread-safe. */
final class PageInk {

    private static final double MOST_UPRIGHT = 0.5;

    final int number;
    double width;
    double height;
    final List<Glyph> glyphs = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final List<Fill> fills = new ArrayList<>();
    int pictures;
    int invisible;
    int unknown;
    final StringBuilder beyond = new StringBuilder();

    PageInk(int number, double width, double height) {
        this.number = number;
        this.width = width;
        this.height = height;
    }

    Box area() {
        return new Box(0, 0, width, height);
    }

    /** Turns the page so that most of its text is upright, whatever the file says of how to show it. */
    void setUpright() {
        long[] turns = new long[4];
        long all = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.turn() >= 0 && !glyph.isBlank()) {
                turns[glyph.turn()]++;
                all++;
            }
        }
        int most = 0;
        for (int i = 1; i < turns.length; i++) {
            most = turns[i] > turns[most] ? i : most;
        }
        for (int i = 0; i < most && turns[most] > all * MOST_UPRIGHT; i++) {
            turnBack();
        }
    }

    private void turnBack() {
        glyphs.replaceAll(glyph -> glyph.turnedBack(width));
        rules.replaceAll(rule -> rule.turnedBack(width));
        fills.replaceAll(fill -> fill.turnedBack(width));
        double before = width;
        width = height;
        height = before;
    }

    /** Takes out what is not upright, and returns it. */
    List<Glyph> takeTurned() {
        List<Glyph> turned = glyphs.stream().filter(glyph -> glyph.turn() != 0).toList();
        if (!turned.isEmpty()) {
            glyphs.removeIf(glyph -> glyph.turn() != 0);
        }
        return turned;
    }
}
