package org.counciltracker.io.xlsx;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.io.table.UnreadableException;

/** Makes plain text of what cells and drawings hold: lines parted by {@code \n}, stripped, in Unicode's form NFC. */
final class PlainText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern BREAKS = Pattern.compile("[ \\t]*+\\n\\s*+");

    private PlainText() {}

    static String of(String text) {
        String plain = unescaped(text);
        if (!isPlain(plain)) {
            plain = withoutControls(plain);
            if (!Normalizer.isNormalized(plain, Normalizer.Form.NFC)) {
                plain = Normalizer.normalize(plain, Normalizer.Form.NFC);
            }
        }
        plain = plain.strip();
        return plain.indexOf('\n') < 0 ? plain : BREAKS.matcher(plain).replaceAll("\n");
    }

    /**
     * Returns the text of the element that starts here, up to its end, run after run. How it is pronounced, which Japanese
     * workbooks keep beside the words, is left out.
     */
    static String ofRuns(PartXml xml) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                text.append(xml.elementText());
            }
        }
        return of(text.toString());
    }

    /** What XML can't hold, such as a carriage return, stands as {@code _x000D_}. */
    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n') || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\u000B' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                kept.append(pair ? "" : "\n");
            } else if (c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2007') {
                kept.append(' ');
            } else if (c == '\n' || (c >= ' ' && c != '\u007F' && c != '\u00AD' && c != '\uFEFF' && c != '\uFFFE')) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
