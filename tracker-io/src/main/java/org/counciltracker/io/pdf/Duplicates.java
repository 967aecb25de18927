package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes out letters that are printed over themselves, as some programs do for bold type and for shadows. */
final class Duplicates {

    private static final double NEAR = 0.12;
    private static final double CELL = 4;

    private Duplicates() {}

    private record Key(String text, long x, long y) {}

    static void takeOut(List<Glyph> glyphs) {
        Map<Key, List<Glyph>> kept = new HashMap<>();
        List<Glyph> once = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank() || !isThere(glyph, kept)) {
                once.add(glyph);
                kept.computeIfAbsent(key(glyph, 0, 0), key -> new ArrayList<>(1))
                        .add(glyph);
            }
        }
        if (once.size() < glyphs.size()) {
            glyphs.clear();
            glyphs.addAll(once);
        }
    }

    private static Key key(Glyph glyph, int right, int down) {
        return new Key(
                glyph.text(),
                (long) Math.floor(glyph.box().left() / CELL) + right,
                (long) Math.floor(glyph.baseline() / CELL) + down);
    }

    private static boolean isThere(Glyph glyph, Map<Key, List<Glyph>> kept) {
        double near = NEAR * glyph.size();
        for (int right = -1; right <= 1; right++) {
            for (int down = -1; down <= 1; down++) {
                for (Glyph other : kept.getOrDefault(key(glyph, right, down), List.of())) {
                    if (Math.abs(other.box().left() - glyph.box().left()) <= near
                            && Math.abs(other.baseline() - glyph.baseline()) <= near
                            && Math.abs(other.size() - glyph.size()) <= near) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
