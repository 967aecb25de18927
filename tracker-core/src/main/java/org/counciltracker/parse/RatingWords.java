package org.counciltracker.parse;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.model.RagRating;
import org.counciltracker.text.WordList;

/**
 * Reads a rating that is written out: "Amber", "G", "RED - overdue", "Green ↑".
 *
 * <p>The colour must open the text. Two colours joined, such as "Red/Amber" or "A-G", are no rating that anybody could name for
 * sure. The words stand in {@code colour-words.csv}. All functions are pure and thread-safe.
 */
public final class RatingWords {

    private static final ImmutableMap<String, RagRating> WORDS = words(false);
    private static final ImmutableMap<String, RagRating> LETTERS = words(true);

    private static final String WORD = either(WORDS);
    private static final String ANY = WORD + "|" + either(LETTERS);

    /** What may stand behind a colour so that it is a rating rather than the beginning of a phrase. */
    private static final String ALONE = "(?=\\s*(?:$|[^\\p{L}\\p{N}\\s]|(?:rat(?:ed|ing)|status)\\b))(?!-\\p{L})";

    private static final String FRONT = "^[^\\p{L}\\p{N}]*(?:(?:b?rag|rat(?:ed|ing)|status)\\b[\\s:=–—-]*)*";
    private static final String END = "(?![\\p{L}\\p{N}'’])";

    private static final Pattern OPENS = pattern(FRONT + "(" + WORD + ")" + END);
    private static final Pattern ALONE_WORD = pattern(FRONT + "(" + WORD + ")" + END + ALONE);
    private static final Pattern ALONE_LETTER = pattern(FRONT + "(" + either(LETTERS) + ")" + END + ALONE);
    private static final Pattern COMPOUND = pattern(
            FRONT + "(" + ANY + ")" + END + "\\s*(?:[/&,+→>–—-]+|\\b(?:to|and|or)\\b)\\s*(" + ANY + ")" + END + ALONE);

    private RatingWords() {}

    /**
     * A rating that was read.
     *
     * @param rating the rating
     * @param start the offset of its word in the text, in UTF-16 units
     * @param end the offset after the word
     */
    public record Read(RagRating rating, int start, int end) {}

    /**
     * Reads a cell that is there for a rating.
     *
     * @param text its text
     * @return the rating that it opens with, as a word or as a letter alone; empty where there is none, or more than one
     */
    public static Optional<Read> inRatingCell(String text) {
        return isCompound(text) ? Optional.empty() : find(OPENS, text).or(() -> find(ALONE_LETTER, text));
    }

    /**
     * Reads a text in which a rating may stand, such as a status cell; "Green Lane was swept" is none.
     *
     * @param text the text
     * @return the rating that it opens with, as a word that stands for itself; empty where there is none, or more than one
     */
    public static Optional<Read> inStatusCell(String text) {
        return isCompound(text) ? Optional.empty() : find(ALONE_WORD, text);
    }

    /**
     * Returns whether a text opens with two different colours joined, such as "Red/Amber", "A/G" or "Red to Amber".
     *
     * @param text the text
     * @return whether it does
     */
    public static boolean isCompound(String text) {
        Matcher two = COMPOUND.matcher(text);
        return two.find() && rating(two.group(1)) != rating(two.group(2));
    }

    private static Optional<Read> find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find()
                ? Optional.of(new Read(rating(found.group(1)), found.start(1), found.end(1)))
                : Optional.empty();
    }

    private static RagRating rating(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        RagRating rating = WORDS.getOrDefault(small, LETTERS.get(small));
        if (rating == null) {
            throw new IllegalStateException("word (%s) names no colour.".formatted(word));
        }
        return rating;
    }

    private static ImmutableMap<String, RagRating> words(boolean letters) {
        return WordList.lines(RatingWords.class, "colour-words.csv").stream()
                .map(line -> Splitter.on(',').splitToList(line))
                .filter(cells -> (cells.size() > 2) == letters)
                .collect(ImmutableMap.toImmutableMap(cells -> cells.get(1), cells -> RagRating.valueOf(cells.get(0))));
    }

    private static String either(ImmutableMap<String, RagRating> words) {
        List<String> quoted = words.keySet().stream().map(Pattern::quote).toList();
        return quoted.stream().collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
