package org.counciltracker.io.docx;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of a paragraph as it grows, with the targets of its links behind their words. Not thread-safe. */
final class PassageText {

    private final StringBuilder text = new StringBuilder();
    private final Set<Integer> inks = new LinkedHashSet<>();
    private @Nullable String target;
    private boolean linking;
    private int linkStart;

    PassageText() {}

    void add(String words, int ink) {
        if (!linking) {
            endLink();
        }
        text.append(words);
        if (!words.isBlank()) {
            inks.add(ink);
        }
    }

    /** Begins the words of a link; a link that goes on with the same target is the same. */
    void openLink(String to) {
        if (!to.equals(target)) {
            endLink();
            target = to;
            linkStart = text.length();
        }
        linking = true;
    }

    void closeLink() {
        linking = false;
    }

    private void endLink() {
        if (target != null) {
            String words = text.substring(linkStart).strip();
            boolean said = words.isEmpty()
                    || target.isEmpty()
                    || isMail(target)
                    || bare(words).equals(bare(target));
            if (!said) {
                int end = text.length();
                while (Character.isWhitespace(text.charAt(end - 1))) {
                    end--;
                }
                text.insert(end, " (" + target + ")");
            }
        }
        target = null;
        linking = false;
    }

    private static boolean isMail(String target) {
        return target.toLowerCase(Locale.ROOT).startsWith("mailto:");
    }

    /** People write addresses without what every address has. */
    private static String bare(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/$", "");
    }

    String end() {
        endLink();
        return CellText.plain(text.toString());
    }

    /** Returns the colours behind its words. */
    Set<Integer> inks() {
        return inks;
    }
}
