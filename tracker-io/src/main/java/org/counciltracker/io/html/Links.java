package org.counciltracker.io.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What becomes of the targets of links. */
final class Links {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?|ftp)://\\S+");
    private static final Pattern NO_TARGET = Pattern.compile("(?i)(?:mailto|tel|javascript|data):.*|#.*|");
    private static final int LONGEST_REFERENCE = 24;

    private Links() {}

    /** Returns the target that stands behind the words of a link, or empty where the words say it all, or it is none. */
    static String target(Element link) {
        String target = link.attr("href").strip();
        String words = link.text().strip();
        if (NO_TARGET.matcher(target).matches() || bare(target).equals(bare(words))) {
            return "";
        }
        return target;
    }

    /** Returns whether a target is told in the text: one within the site is of no use without it. */
    static boolean isTold(String target) {
        return ELSEWHERE.matcher(target).matches();
    }

    /**
     * Returns whether a link is all that its cell says, and looks like a reference or a date: with an address behind it, nobody
     * could tell it for one.
     */
    static boolean isWholeReference(Element link, Element cell) {
        String words = link.text().strip();
        return words.length() <= LONGEST_REFERENCE
                && words.chars().anyMatch(Character::isDigit)
                && words.equals(cell.text().strip());
    }

    private static String bare(String address) {
        String lower = address.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
