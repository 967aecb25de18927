package org.counciltracker.io.pdf;

import java.text.Normalizer;
import java.util.Map;

/** Says what the letters stand for that fonts have beside those of a language. */
final class Letters {

    private static final int LIGATURES = 0xFB00;
    private static final int LAST_LIGATURE = 0xFB06;

    /** Where symbol fonts have the marks that word processors put before list items, and in tick boxes. */
    private static final Map<Integer, String> SYMBOLS = Map.of(
            0xF0B7, "•", 0xF0A7, "▪", 0xF0A8, "□", 0xF06F, "□", 0xF0D8, "➢", 0xF0FC, "✓", 0xF0FB, "✗", 0xF0E0, "→",
            0xF076, "❖", 0xF0FE, "☑");

    private Letters() {}

    /** Returns plain letters for ligatures and marks of symbol fonts; nothing for control characters. */
    static String plain(String text) {
        if (text.length() == 1 && text.charAt(0) < 0x7F && text.charAt(0) >= ' ') {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (letter >= LIGATURES && letter <= LAST_LIGATURE) {
                plain.append(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC));
            } else if (letter == '\t') {
                plain.append(' ');
            } else if (!Character.isISOControl(letter)) {
                plain.append(SYMBOLS.getOrDefault(letter, Character.toString(letter)));
            }
        });
        return plain.toString();
    }
}
