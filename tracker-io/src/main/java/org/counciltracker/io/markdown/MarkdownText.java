package org.counciltracker.io.markdown;

import java.util.regex.Pattern;

/**
 * Text from anywhere as Markdown that shows that text and nothing else.
 *
 * <p>It stays within its line, and opens no heading, list, table cell or HTML, nor a link to anything but an address
 * that is shown. Backslashes before punctuation are
 * plain CommonMark, so every dialect shows the text as it was.
 */
final class MarkdownText {

    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    /** What is markup wherever it stands; {@code ~}, {@code $} and {@code ^} are in some dialects. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~$^]|&(?=#?\\w+;)");

    /**
     * What some dialects make links of without being asked. The backslash keeps most of them from it; others look for
     * addresses in the text shown, as mail programs do in plain text, and link an address to itself.
     */
    private static final Pattern LINK = Pattern.compile("(?i)(?<=[a-z]):(?=//)|(?<=www)\\.|(?<=mailto|xmpp):|@");

    /** What opens a block at the beginning of a line. */
    private static final Pattern BLOCK = Pattern.compile("^[#+=:-]");

    private static final Pattern NUMBERED = Pattern.compile("^([0-9]{1,9})([.)])");

    private MarkdownText() {}

    /** Returns the text as one line that may stand at the beginning of a line or within it. */
    static String of(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        line = MARKUP.matcher(line).replaceAll("\\\\$0");
        line = LINK.matcher(line).replaceAll("\\\\$0");
        line = BLOCK.matcher(line).replaceFirst("\\\\$0");
        return NUMBERED.matcher(line).replaceFirst("$1\\\\$2");
    }
}
