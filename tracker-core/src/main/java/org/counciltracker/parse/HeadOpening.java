package org.counciltracker.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a date in an update cell, up to the start of its paragraph or sentence.
 *
 * @param place where the date stands
 * @param start the index of the first character that belongs to the date's head
 * @param hasBullet whether the paragraph opens with the mark of a list
 * @param hasOpener whether a word such as "Update" stands before the date
 * @param hasInitials whether an author's initials stand before the date
 * @param needsMark whether the words before the date may as well begin a sentence: "Meeting of", "Update from Highways,"
 */
record HeadOpening(
        Place place, int start, boolean hasBullet, boolean hasOpener, boolean hasInitials, boolean needsMark) {

    /** Where a date stands. */
    enum Place {
        /** Nothing but an opening stands between the start of the paragraph and the date. */
        PARAGRAPH,
        /** The same for the start of a sentence. */
        SENTENCE,
        /** After other words, whose sentence it need not belong to. */
        WORDS,
        /** Right after another head. */
        HEAD,
        /** In the middle of a sentence. */
        INSIDE
    }

    private static final String BLANK = UpdateWords.BLANK;
    private static final Pattern OPEN = Pattern.compile(
            "(?<bullet>[-–—•*·▪]" + BLANK + "{1,3})?[(\\[*]{0,3}(?<opener>(?:" + UpdateWords.OPENER
                    + ")(?![\\p{L}\\p{N}])(?:" + BLANK + "{0,2}[:–—(\\[-])?" + BLANK + "{0,2}|(?<source>"
                    + "(?:" + UpdateWords.SOURCE + ")(?:" + BLANK + "[\\p{L}&'’/-]{1,20}){1,5}[,:]?" + BLANK
                    + "{1,2}|(?:" + UpdateWords.MEETING + ")(?![\\p{L}\\p{N}])(?:" + BLANK + "(?:" + UpdateWords.MEETING
                    + ")(?![\\p{L}\\p{N}]))?(?:" + BLANK + "held)?(?:" + BLANK + "(?:of|on))?[,:]?" + BLANK + "{1,2}))?"
                    + "(?<initials>(?-i:[A-Z]{2,4}|[A-Z][a-z][A-Z][A-Za-z]?)(?:" + BLANK + "?[:–—-])?" + BLANK
                    + "{1,2})?[(\\[]?",
            Pattern.CASE_INSENSITIVE);
    private static final String SENTENCE_ENDS = ".!?…;:)]\"”’";

    /** How far before a date its opening may reach. */
    private static final int REACH = 48;

    /**
     * Looks at what stands before a date.
     *
     * @param cell the cell
     * @param date the index of the date's first character
     * @param from the index that the head may not reach before
     */
    static HeadOpening before(String cell, int date, int from) {
        int reach = Math.max(from, date - REACH);
        int line = lineStart(cell, date, reach);
        for (int start = line; start <= date; start++) {
            Place place = place(cell, start, line, from);
            HeadOpening opening = place == Place.INSIDE ? null : read(cell, start, date, place);
            if (opening != null) {
                return opening;
            }
        }
        boolean held = date == 0 || UpdateWords.holdsDate(cell.substring(line, date)) || cell.charAt(date - 1) == '(';
        return new HeadOpening(held ? Place.INSIDE : Place.WORDS, date, false, false, false, false);
    }

    /** Tells what may open at an index: a paragraph, a sentence, or nothing. */
    private static Place place(String cell, int index, int line, int from) {
        if (index == from && from > 0) {
            return Place.HEAD;
        }
        if (index == 0 || isLineBreak(cell.charAt(index - 1))) {
            return wraps(cell, index) ? Place.INSIDE : Place.PARAGRAPH;
        }
        return index > line && endsSentence(cell, index - 1, line) ? Place.SENTENCE : Place.INSIDE;
    }

    private static @Nullable HeadOpening read(String cell, int from, int date, Place place) {
        int start = from;
        while (start < date && isBlank(cell.charAt(start))) {
            start++;
        }
        Matcher matcher = OPEN.matcher(cell).region(start, date);
        if (!matcher.matches()) {
            return null;
        }
        return new HeadOpening(
                place,
                start,
                matcher.group("bullet") != null,
                matcher.group("opener") != null,
                matcher.group("initials") != null,
                matcher.group("source") != null);
    }

    private static boolean endsSentence(String cell, int index, int line) {
        return SENTENCE_ENDS.indexOf(cell.charAt(index)) >= 0
                && !UpdateWords.holdsDate(cell.substring(Math.max(line, index - REACH), index + 1));
    }

    /** A line that follows "… will report in" only goes on where the line before it broke. */
    private static boolean wraps(String cell, int line) {
        return line > 0 && UpdateWords.holdsDate(cell.substring(Math.max(0, line - REACH), line));
    }

    /** Returns the start of the line, or {@code reach} where it starts before that. */
    private static int lineStart(String cell, int index, int reach) {
        int start = index;
        while (start > reach && !isLineBreak(cell.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isLineBreak(char character) {
        return character == '\n' || character == '\r';
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || character == '\u00a0' || character == '\u202f';
    }
}
