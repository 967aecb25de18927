package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.parse.MonthWords;
import org.counciltracker.text.EditDistance;
import org.jspecify.annotations.Nullable;

/**
 * Mends words of due cells that are a slip away from one that carries a date: "Febuary", "Ocotber", "Septem ber".
 *
 * <p>A word is mended only if it is no word of the list itself, and either two of its neighbours are exchanged, or it opens with
 * the same letter and is a letter away, two letters for words of eight and more; those of five letters and fewer are too near to
 * others for that. Which words are mended is data: the months in full, and the kind {@code spelling} of {@code due-words.csv}.
 */
final class DueSpelling {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,14}");
    private static final Pattern BROKEN = Pattern.compile("(?<!\\p{L})(\\p{L}{2,8})-? (\\p{L}{1,7})(?!\\p{L})");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final ImmutableSet<String> MONTHS = ImmutableSet.copyOf(MonthWords.all());
    private static final int LONG = 8;
    private static final int SHORT = 5;

    private DueSpelling() {}

    static String mended(String text, String raw, List<String> mends) {
        return spelled(joined(text, raw, mends), raw, mends);
    }

    /** Returns what was done, with the word as it was written. */
    static String mend(String folded, String mended, String raw) {
        int at = SPACES.matcher(raw).replaceAll(" ").toLowerCase(Locale.ROOT).indexOf(folded);
        String written = at < 0 ? folded : SPACES.matcher(raw).replaceAll(" ").substring(at, at + folded.length());
        return "\"%s\" read as %s".formatted(written, mended);
    }

    private static String joined(String text, String raw, List<String> mends) {
        Matcher matcher = BROKEN.matcher(text);
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = 0; matcher.find(at); at = Math.max(at + 1, matcher.start(2))) {
            String whole = matcher.group(1) + matcher.group(2);
            if (DueWords.SPELLINGS.contains(whole) && !isMonth(matcher.group(1)) && matcher.start() >= from) {
                out.append(text, from, matcher.start()).append(whole);
                from = matcher.end();
                mends.add(mend(matcher.group(), whole, raw));
            }
        }
        return out.append(text.substring(from)).toString();
    }

    private static String spelled(String text, String raw, List<String> mends) {
        return WORD.matcher(text).replaceAll(match -> {
            String meant = meant(match.group());
            if (meant == null) {
                return match.group();
            }
            mends.add(mend(match.group(), meant, raw));
            return meant;
        });
    }

    private static @Nullable String meant(String word) {
        if (isMonth(word) || DueWords.SPELLINGS.contains(word) || DueWords.NOT_SLIPS.contains(word)) {
            return null;
        }
        String found = null;
        for (String candidate : DueWords.SPELLINGS) {
            if (isSlipOf(word, candidate)) {
                if (found != null) {
                    return null;
                }
                found = candidate;
            }
        }
        return found;
    }

    private static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }

    private static boolean isSlipOf(String word, String meant) {
        if (word.charAt(0) != meant.charAt(0) || Math.abs(word.length() - meant.length()) > 2) {
            return exchanged(word, meant);
        }
        if (exchanged(word, meant)) {
            return true;
        }
        return meant.length() > SHORT && EditDistance.between(word, meant) <= (meant.length() >= LONG ? 2 : 1);
    }

    /** Returns whether two neighbouring letters changed places. */
    private static boolean exchanged(String word, String meant) {
        if (word.length() != meant.length()) {
            return false;
        }
        for (int i = 0; i + 1 < word.length(); i++) {
            if (word.charAt(i) != meant.charAt(i)) {
                return word.charAt(i) == meant.charAt(i + 1)
                        && word.charAt(i + 1) == meant.charAt(i)
                        && word.substring(i + 2).equals(meant.substring(i + 2));
            }
        }
        return false;
    }
}
