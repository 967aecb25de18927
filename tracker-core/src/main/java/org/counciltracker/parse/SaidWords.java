package org.counciltracker.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.parse.DateReader.DateMention;

/**
 * What a text says, without case, punctuation, spaces and dates: to tell whether two updates say the same.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param words the words, in the order they stand
 */
public record SaidWords(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int ALL = 100;

    /**
     * Copies the words.
     *
     * @param words the words, in the order they stand
     */
    public SaidWords {
        words = List.copyOf(words);
    }

    /**
     * Obtains what a text says.
     *
     * @param text any text
     * @return its words
     */
    public static SaidWords of(String text) {
        var undated = new StringBuilder(text);
        for (DateMention date : DateReader.find(text)) {
            undated.replace(date.start(), date.end(), " ".repeat(date.end() - date.start()));
        }
        var words = new ArrayList<String>();
        Matcher word = WORD.matcher(undated.toString().replaceAll("['’]", ""));
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return new SaidWords(words);
    }

    /**
     * Returns how much of two texts is the same words, in whatever order.
     *
     * @param other the other text
     * @return 100 where they say the same, letter by letter; 0 where their figures differ, since a figure that moved is news, or where
     *     one of them has no words
     */
    public int percentAlike(SaidWords other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        if (String.join("", words).equals(String.join("", other.words))) {
            return ALL;
        }
        Map<String, Integer> left = new HashMap<>();
        words.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : other.words) {
            if (left.getOrDefault(word, 0) > 0) {
                left.merge(word, -1, Integer::sum);
                common++;
            }
        }
        return figures().equals(other.figures()) ? 2 * ALL * common / (words.size() + other.words.size()) : 0;
    }

    private List<String> figures() {
        return words.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .toList();
    }
}
