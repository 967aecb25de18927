package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads text that is not upright, for the note that keeps it. */
final class Turned {

    private Turned() {}

    static String text(List<Glyph> glyphs) {
        StringBuilder askew = new StringBuilder();
        List<String> lines = new ArrayList<>();
        for (int turn = -1; turn < 4; turn++) {
            int quarter = turn;
            List<Glyph> same = new ArrayList<>(
                    glyphs.stream().filter(glyph -> glyph.turn() == quarter).toList());
            if (turn < 0) {
                same.forEach(glyph -> askew.append(glyph.text()));
                lines.add(askew.toString());
            } else {
                for (int i = 0; i < turn; i++) {
                    same.replaceAll(glyph -> glyph.turnedBack(0));
                }
                TextLine.of(same).forEach(line -> lines.add(line.text()));
            }
        }
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
