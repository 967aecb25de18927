package org.counciltracker.io.interpret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises page numbers, whole ("Page 100") or cut by the scanner ("ge 99", "³ age 107"). */
final class PageFurniture {

    private static final String WORD = "(?:[Pp]?[Aa]?[Gg][Ee]|P?A?GE|[Pp]g\\.?)";
    private static final String COUNT = "\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?";
    private static final String SPECK = "(?:[^\\p{L}\\p{Nd}\\s]{1,2} ?)?";

    private static final Pattern TOKEN = Pattern.compile(SPECK + WORD + " {0,2}" + COUNT + SPECK);
    private static final Pattern BARE_WORD = Pattern.compile("[Pp]age|PAGE");
    private static final Pattern NUMBER = Pattern.compile("[-–— ]{0,3}\\d{1,4}[-–— ]{0,3}");
    private static final Pattern AT_END = Pattern.compile("(?<=\\s)" + SPECK + WORD + " {1,2}" + COUNT + "$");
    private static final Pattern AT_START = Pattern.compile("^" + SPECK + WORD + " {1,2}" + COUNT + "(?=\\s)");
    private static final Pattern RUNNING_HEAD = Pattern.compile(
            "(?i)page \\d{1,4}(?: of \\d{1,4})?(?: ?[-–—|,:] ?| {2,}).{1,80}|.{1,80}(?: ?[-–—|,:] ?| )page \\d{1,4}(?: of \\d{1,4})?");
    private static final Pattern AFTER_SENTENCE = Pattern.compile("(?<=[.!?][\"'”’)]{0,2} )Page " + COUNT + "$");
    private static final int LONGEST = 40;
    private static final int LONGEST_HEAD = 120;

    private PageFurniture() {}

    /**
     * A text without its page number.
     *
     * @param text what is left
     * @param token the page number
     */
    record Taken(String text, String token) {}

    /** Returns whether a text is nothing but a page number that says so. */
    static boolean isToken(String text) {
        String bare = text.strip();
        return bare.length() <= LONGEST && TOKEN.matcher(bare).matches();
    }

    /** Returns whether a text is "Page" without its number. */
    static boolean isBareWord(String text) {
        return text.length() <= LONGEST && BARE_WORD.matcher(text.strip()).matches();
    }

    /** Returns whether a text is a lone number, as a page may have. */
    static boolean isNumber(String text) {
        return text.length() <= LONGEST && NUMBER.matcher(text.strip()).matches();
    }

    /** Returns whether a line outside of tables ends or begins with a page number, as running heads do. */
    static boolean isRunningHead(String text) {
        String bare = text.strip();
        return bare.length() <= LONGEST_HEAD && RUNNING_HEAD.matcher(bare).matches();
    }

    static boolean isAny(String text) {
        return isToken(text) || isBareWord(text) || isNumber(text);
    }

    /** Takes a page number off the end of a paragraph, where it follows a whole sentence; null where there is none. */
    static @Nullable Taken takeOffEnd(String text) {
        String end = text.substring(Math.max(0, text.length() - LONGEST));
        Matcher matcher = AFTER_SENTENCE.matcher(end);
        if (!matcher.find()) {
            return null;
        }
        String rest = text.substring(0, text.length() - end.length() + matcher.start());
        return new Taken(rest.strip(), matcher.group());
    }

    /** Takes a page number off the end or the beginning of a short cell; null where there is none. */
    static @Nullable Taken takeOut(String text) {
        String stripped = text.strip();
        if (stripped.length() > 4 * LONGEST) {
            return null;
        }
        for (Pattern pattern : new Pattern[] {AT_END, AT_START}) {
            Matcher matcher = pattern.matcher(stripped);
            if (matcher.find()) {
                String rest = stripped.substring(0, matcher.start()) + stripped.substring(matcher.end());
                return new Taken(rest.strip(), matcher.group().strip());
            }
        }
        return null;
    }
}
