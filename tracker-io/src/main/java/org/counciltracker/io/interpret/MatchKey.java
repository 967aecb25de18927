package org.counciltracker.io.interpret;

import java.text.Normalizer;

/** The form in which labels and headings are compared: without case, spaces, line breaks and punctuation. */
final class MatchKey {

    private static final int LONGEST = 400;

    private MatchKey() {}

    /** Returns the letters and digits of a text in lower case; of a long text, those of its beginning. */
    static String of(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String folded = Normalizer.normalize(head, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(folded.length());
        int i = 0;
        while (i < folded.length()) {
            int c = folded.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(Character.toLowerCase(c));
            }
            i += Character.charCount(c);
        }
        return key.toString();
    }
}
