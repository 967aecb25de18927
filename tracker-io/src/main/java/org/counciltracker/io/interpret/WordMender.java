package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts words together that a narrow column broke, such as "Recommend ations" and "Mid- Year".
 *
 * <p>Two halves become one only where together they are a word of the document, the beginning of one, or a word that
 * trackers are written in, and where one half is no word of its own. Never across punctuation.
 */
final class WordMender {

    private static final Pattern GAP = Pattern.compile("(?<=\\p{L})(-?)[ \\n](?=\\p{L})");
    private static final Pattern LETTERS_BEFORE = Pattern.compile("\\p{L}");
    private static final int SHORTEST = 5;
    private static final int AROUND = 5;
    private static final Set<String> NEVER_FIRST = Set.of(
            "a", "i", "an", "the", "to", "of", "in", "on", "at", "by", "for", "and", "or", "is", "as", "be", "we", "no",
            "so", "if", "it", "up", "with", "from", "was", "are", "has", "had", "will", "not", "but", "per", "mr", "dr",
            "ms", "mrs");
    private static final Set<String> NEVER_AFTER_HYPHEN =
            Set.of("and", "or", "to", "the", "a", "an", "in", "of", "for");

    private final Vocabulary vocabulary;

    WordMender(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A text with its words mended.
     *
     * @param text the text
     * @param mends what was mended, in order
     */
    record Mended(String text, List<Mend> mends) {}

    /**
     * One word put together.
     *
     * @param broken the halves as they stood
     * @param word the word
     * @param around the words around it as they stood
     */
    record Mend(String broken, String word, String around) {}

    Mended mend(String text) {
        Matcher gap = GAP.matcher(text);
        StringBuilder mended = new StringBuilder();
        List<Mend> mends = new ArrayList<>();
        int copied = 0;
        while (gap.find()) {
            int start = wordStart(text, gap.start());
            int end = wordEnd(text, gap.end());
            String left = text.substring(start, gap.start());
            String right = text.substring(gap.end(), end);
            boolean hyphen = !gap.group(1).isEmpty();
            if (start >= copied && (hyphen ? isHyphened(left, right) : isOne(left, right, text, start, end))) {
                String word = left + gap.group(1) + right;
                mends.add(new Mend(text.substring(start, end), word, around(text, start, end)));
                mended.append(text, copied, start).append(word);
                copied = end;
            }
        }
        return mends.isEmpty()
                ? new Mended(text, List.of())
                : new Mended(mended.append(text, copied, text.length()).toString(), mends);
    }

    private boolean isOne(String left, String right, String text, int start, int end) {
        boolean capitals = isCapitals(left) && isCapitals(right);
        boolean cased = right.equals(right.toLowerCase(Locale.ROOT)) && !(isCapitals(left) && left.length() > 1);
        if (left.length() + right.length() < SHORTEST
                || !(capitals || cased)
                || NEVER_FIRST.contains(left.toLowerCase(Locale.ROOT))
                || !isFree(text, start, end)) {
            return false;
        }
        boolean bothStand = vocabulary.standsAlone(left, left, right) && vocabulary.standsAlone(right, left, right);
        return !bothStand && vocabulary.isWordTogether(left, right);
    }

    private boolean isHyphened(String left, String right) {
        String lowerRight = right.toLowerCase(Locale.ROOT);
        if (NEVER_AFTER_HYPHEN.contains(lowerRight)) {
            return false;
        }
        return vocabulary.count(left + "-" + right) > 0 || (vocabulary.takesHyphen(left) && vocabulary.isKnown(right));
    }

    /** A half that is part of something longer, such as "e.g" or "re-run", is left alone. */
    private static boolean isFree(String text, int start, int end) {
        boolean before = start == 0 || "-'’./@_".indexOf(text.charAt(start - 1)) < 0;
        boolean after = end == text.length() || "-'’@_".indexOf(text.charAt(end)) < 0;
        boolean dotted = end + 1 < text.length()
                && text.charAt(end) == '.'
                && LETTERS_BEFORE.matcher(text.substring(end + 1, end + 2)).matches();
        return before && after && !dotted;
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the broken word with at least four whole words on each side, where there are so many. */
    private static String around(String text, int start, int end) {
        int from = start;
        for (int words = 0; words < AROUND && from > 0; words++) {
            from--;
            while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
                from--;
            }
        }
        int to = end;
        for (int words = 0; words < AROUND && to < text.length(); words++) {
            to++;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
                to++;
            }
        }
        return text.substring(from, to).strip();
    }
}
