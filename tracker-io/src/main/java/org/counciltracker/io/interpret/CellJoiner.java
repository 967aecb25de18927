package org.counciltracker.io.interpret;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the pieces of a cell that was printed in several rows: with a space where a paragraph goes on, with a line break
 * where it had ended.
 */
final class CellJoiner {

    private static final Pattern FINISHED = Pattern.compile("[.!?:;…][\"'”’)\\]]{0,3}$");
    private static final Pattern OPENS_PARAGRAPH =
            Pattern.compile("^(?:[•·▪●*] ?|- |\\(?\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\)? ?[-–—:])");
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[•·▪●*]|- )");
    private static final Pattern OPEN_ENDED = Pattern.compile(
            "(?:[,&/–-]|\\b(?i:a|an|and|as|at|by|for|from|in|into|is|of|on|or|that|the|their|to|with|which|who))\\s*$");
    private static final Pattern BROKEN_AT_HYPHEN = Pattern.compile("\\p{L}[-/]$");

    private CellJoiner() {}

    static String join(List<String> pieces, Field field) {
        StringBuilder joined = new StringBuilder();
        for (String piece : pieces) {
            joined.append(joined.length() == 0 ? "" : glue(joined, piece, field))
                    .append(piece.strip());
        }
        return joined.toString();
    }

    private static String glue(StringBuilder before, String piece, Field field) {
        String end = before.substring(Math.max(0, before.length() - 6));
        if (field.isProse() && (isFinished(end) || opensParagraph(piece))) {
            return "\n";
        }
        return BROKEN_AT_HYPHEN.matcher(end).find() ? "" : " ";
    }

    /** Returns whether a text ends a sentence. */
    static boolean isFinished(String text) {
        String end = text.substring(Math.max(0, text.length() - 6)).strip();
        return end.isEmpty() || FINISHED.matcher(end).find();
    }

    /** Returns whether a text begins as a paragraph does: with a bullet, or with a date and a dash. */
    static boolean opensParagraph(String text) {
        String start = text.length() > 40 ? text.substring(0, 40) : text;
        return OPENS_PARAGRAPH.matcher(start.stripLeading()).find();
    }

    /** Returns whether a text begins with a bullet. */
    static boolean isBullet(String text) {
        return BULLET.matcher(text).lookingAt();
    }

    /** Returns whether a text ends where more must follow: after a comma, a hyphen, or a word such as "of". */
    static boolean isOpenEnded(String text) {
        return OPEN_ENDED
                .matcher(text.substring(Math.max(0, text.length() - 12)))
                .find();
    }

    /** Returns whether a text begins in mid-sentence. */
    static boolean beginsInMidSentence(String text) {
        String start = text.stripLeading();
        return !start.isEmpty() && Character.isLowerCase(start.codePointAt(0));
    }
}
