package org.counciltracker.io.html;

import java.text.Normalizer;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/** Text as it runs into lines: white space becomes one space, a mark such as a bullet waits for the words behind it. Not thread-safe. */
final class TextFlow {

    /** Takes the lines that have text, in order. */
    interface Lines {
        /** Takes a line, stripped and not empty. */
        void take(String line) throws UnreadableException;
    }

    private final Lines lines;
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder mark = new StringBuilder();
    private boolean space;
    private boolean written;
    private boolean oneFill = true;
    private @Nullable Shading fill;

    TextFlow(Lines lines) {
        this.lines = lines;
    }

    /** Adds text, on a ground of some colour. */
    void add(String text, @Nullable Shading ground) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                put(c);
            }
        }
        if (!text.isBlank()) {
            oneFill = oneFill && (!written || (ground == null ? fill == null : ground.equals(fill)));
            fill = ground;
            written = true;
        }
    }

    /** Adds text whose line breaks count. */
    void addAsIs(String text, @Nullable Shading ground) throws UnreadableException {
        for (String part : text.split("\\R", -1)) {
            if (!part.equals(text)) {
                endLine();
            }
            add(part, ground);
        }
    }

    private void put(char c) {
        if (line.isEmpty() && !mark.isEmpty()) {
            line.append(mark).append(' ');
            mark.setLength(0);
        } else if (space && !line.isEmpty()) {
            line.append(' ');
        }
        space = false;
        line.append(c);
    }

    /** Sets what goes before the next words: a bullet or a number. */
    void mark(String sign) {
        mark.append(mark.isEmpty() ? "" : " ").append(sign);
    }

    /** Takes back a mark that no words followed. */
    void unmark() {
        mark.setLength(0);
    }

    void endLine() throws UnreadableException {
        space = false;
        if (!line.isEmpty()) {
            String text = Normalizer.normalize(line, Normalizer.Form.NFC).strip();
            line.setLength(0);
            if (!text.isEmpty()) {
                lines.take(text);
            }
        }
    }

    /** Returns the ground that all of the text stands on, or null where it has none or several. */
    @Nullable
    Shading ground() {
        return oneFill ? fill : null;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || Character.isWhitespace(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || Character.isISOControl(c);
    }
}
