package org.counciltracker.io.docx;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Cleans text: no spaces at the ends of lines, no blank lines, one form for each letter. */
final class CellText {

    private static final Pattern BREAKS = Pattern.compile("[ \\t]*+\\n\\s*+");

    private CellText() {}

    /** Returns a text without what is there only for the layout. */
    static String plain(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u00A0', '\u202F', '\u2007', '\t' -> kept.append(' ');
                case '\u00AD', '\u200B', '\uFEFF', '\r' -> {}
                case '\u2028', '\u2029', '\u0085' -> kept.append('\n');
                default -> kept.append(c);
            }
        }
        String plain = kept.toString();
        if (plain.indexOf('\n') >= 0) {
            plain = BREAKS.matcher(plain.strip()).replaceAll("\n");
        }
        plain = plain.strip();
        return Normalizer.isNormalized(plain, Normalizer.Form.NFC)
                ? plain
                : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
