package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Letters that stand on one line, from left to right.
 *
 * @param glyphs the letters, blanks included, at least one of them no blank
 * @param box the space they take
 */
record TextLine(List<Glyph> glyphs, Box box) {

    /** How much of the lower one's height two letters share that stand on one line. */
    private static final double SHARED = 0.5;

    /** The least space between words, in parts of the font's size, where the file has no letter for it. */
    private static final double SPACE = 0.17;

    /** A space that parts columns rather than words, in parts of the font's size. */
    private static final double WIDE_SPACE = 1.8;

    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    /** Puts letters into lines, from top to bottom. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(
                glyphs.stream().filter(glyph -> !glyph.isBlank()).toList());
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<List<Glyph>> lines = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        for (Glyph glyph : sorted) {
            int at = lineOf(glyph.box(), boxes);
            if (at < 0) {
                lines.add(new ArrayList<>());
                boxes.add(glyph.box());
                at = lines.size() - 1;
            }
            lines.get(at).add(glyph);
            Box seen = boxes.get(at);
            boxes.set(at, seen.height() >= glyph.box().height() ? seen : glyph.box());
        }
        return withBlanks(glyphs, lines, boxes);
    }

    /** Looks among the last few lines only: the letters come sorted by their baselines. */
    private static int lineOf(Box box, List<Box> boxes) {
        for (int i = boxes.size() - 1; i >= 0 && i >= boxes.size() - 3; i--) {
            if (shares(boxes.get(i), box)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean shares(Box line, Box box) {
        double shared = Math.min(line.bottom(), box.bottom()) - Math.max(line.top(), box.top());
        return shared >= SHARED * Math.min(line.height(), box.height());
    }

    private static List<TextLine> withBlanks(List<Glyph> glyphs, List<List<Glyph>> lines, List<Box> boxes) {
        List<Glyph> blanks =
                new ArrayList<>(glyphs.stream().filter(Glyph::isBlank).toList());
        blanks.sort(Comparator.comparingDouble(Glyph::baseline));
        int line = 0;
        for (Glyph blank : blanks) {
            while (line < boxes.size() - 1
                    && !shares(boxes.get(line), blank.box())
                    && boxes.get(line).bottom() < blank.box().bottom()) {
                line++;
            }
            if (line < boxes.size() && shares(boxes.get(line), blank.box())) {
                lines.get(line).add(blank);
            }
        }
        List<TextLine> done = new ArrayList<>();
        for (List<Glyph> letters : lines) {
            letters.sort(Comparator.comparingDouble(glyph -> glyph.box().left()));
            done.add(of(letters.stream()));
        }
        done.sort(Comparator.comparingDouble(each -> each.box().bottom()));
        return done;
    }

    private static TextLine of(java.util.stream.Stream<Glyph> letters) {
        List<Glyph> trimmed = new ArrayList<>(letters.toList());
        while (trimmed.get(trimmed.size() - 1).isBlank()) {
            trimmed.remove(trimmed.size() - 1);
        }
        while (trimmed.get(0).isBlank()) {
            trimmed.remove(0);
        }
        Box box = trimmed.get(0).box();
        for (Glyph glyph : trimmed) {
            box = glyph.isBlank() ? box : box.with(glyph.box());
        }
        return new TextLine(trimmed, box);
    }

    /** Returns the size of most of the line's letters. */
    double size() {
        return glyphs.stream()
                .mapToDouble(Glyph::size)
                .sorted()
                .skip(glyphs.size() / 2)
                .findFirst()
                .orElse(0);
    }

    boolean isBold() {
        return glyphs.stream().allMatch(glyph -> glyph.bold() || glyph.isBlank());
    }

    double baseline() {
        return glyphs.stream()
                .mapToDouble(Glyph::baseline)
                .sorted()
                .skip(glyphs.size() / 2)
                .findFirst()
                .orElse(0);
    }

    /** Returns what stands between a letter and the one before it, where the file has no blank: nothing, or spaces. */
    static String gap(Glyph before, Glyph glyph, boolean columns) {
        double gap = glyph.box().left() - before.box().right();
        double size = Math.min(before.size(), glyph.size());
        if (columns && gap > WIDE_SPACE * size) {
            return "   ";
        }
        return gap > SPACE * size ? " " : "";
    }

    /** Returns how wide the line's first word is: up to its first blank or gap. */
    double firstWord() {
        double end = glyphs.get(0).box().right();
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            boolean parted = glyph.text().isBlank()
                    || !gap(glyphs.get(i - 1), glyph, false).isEmpty();
            if (parted) {
                break;
            }
            end = glyph.box().right();
        }
        return end - box.left();
    }

    /** Returns the line's text, without links. */
    String text() {
        return CellText.of(List.of(this), null);
    }
}
