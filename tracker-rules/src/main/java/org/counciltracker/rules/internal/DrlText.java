package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.rules.pack.InvisibleSigns;

/**
 * A text of rules, and the same with comments and the insides of strings blanked, so that words and brackets can be looked
 * for in it. Both have the same length and the same lines.
 *
 * @param text the text
 * @param bare the text without comments and strings; the quotes are kept
 * @param flaws quotes and comments that nothing closes, and quotes that rules can't have
 */
record DrlText(String text, String bare, List<Flaw> flaws) {

    private static final String CURLY = "“”‘’„";

    DrlText {
        flaws = List.copyOf(flaws);
    }

    static DrlText of(String text) {
        var scan = new Scan(text);
        scan.run();
        return new DrlText(text, scan.bare.toString(), scan.flaws);
    }

    /** Returns the line of an offset, counted from 1. */
    int lineOf(int offset) {
        return Lines.of(text, Math.min(offset, text.length()));
    }

    /**
     * Something wrong at a place of a text.
     *
     * @param at its offset
     * @param message what is wrong, and what to do
     */
    record Flaw(int at, String message) {}

    private static final class Scan {
        private final String text;
        private final StringBuilder bare;
        private final List<Flaw> flaws = new ArrayList<>();
        private int at;

        private Scan(String text) {
            this.text = text;
            this.bare = new StringBuilder(text);
        }

        private void run() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (text.startsWith("//", at)) {
                    blank(lineEnd());
                } else if (text.startsWith("/*", at)) {
                    comment();
                } else if (text.startsWith("\"\"\"", at)) {
                    int end = text.indexOf("\"\"\"", at + 3);
                    blank(end < 0 ? text.length() : end + 3);
                } else if (c == '"' || c == '\'') {
                    string(c);
                } else {
                    unseen();
                    if (CURLY.indexOf(c) >= 0
                            && text.substring(Math.max(0, text.lastIndexOf('\n', at)), at)
                                    .chars()
                                    .noneMatch(earlier -> CURLY.indexOf(earlier) >= 0)) {
                        flaws.add(new Flaw(
                                at,
                                "a curly quote (%s) must be a straight one (\"). Maybe the text was pasted from a document."
                                        .formatted(c)));
                    }
                    at++;
                }
            }
        }

        /** Of signs that nobody sees the first on a line is told, and a plain space is read in place of each. */
        private void unseen() {
            int sign = text.codePointAt(at);
            if (!InvisibleSigns.is(sign)) {
                return;
            }
            boolean first = text.substring(Math.max(0, text.lastIndexOf('\n', at)), at)
                    .codePoints()
                    .noneMatch(InvisibleSigns::is);
            if (first) {
                // The message shows the sign, and names it.
                flaws.add(new Flaw(at, "only a plain space may stand here: %s".formatted(excerpt(at))));
            }
        }

        private void comment() {
            int end = text.indexOf("*/", at + 2);
            if (end < 0) {
                flaws.add(new Flaw(at, "a comment opens with /* and is never closed. Close it with */."));
            }
            blank(end < 0 ? text.length() : end + 2);
        }

        /** A string ends on its line; what runs on was left open, or the rest of the file would be lost in it. */
        private void string(char quote) {
            int start = at;
            int end = at + 1;
            while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
                end += text.charAt(end) == '\\' && end + 1 < text.length() && text.charAt(end + 1) != '\n' ? 2 : 1;
            }
            boolean closed = end < text.length() && text.charAt(end) == quote;
            if (!closed) {
                flaws.add(new Flaw(
                        start, "a quote (%s) is not closed on this line: %s".formatted(quote, excerpt(start))));
            }
            at = start + 1;
            blank(Math.min(end, text.length()));
            at = closed ? end + 1 : at;
        }

        private String excerpt(int from) {
            int end = text.indexOf('\n', from);
            String line = text.substring(text.lastIndexOf('\n', from) + 1, end < 0 ? text.length() : end)
                    .strip();
            return line.length() > 80 ? line.substring(0, 77) + "..." : line;
        }

        private int lineEnd() {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }

        private void blank(int to) {
            for (; at < to; at++) {
                if (text.charAt(at) != '\n') {
                    bare.setCharAt(at, ' ');
                }
            }
        }
    }
}
