package org.counciltracker.io.interpret;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.io.table.GivenUp;

/** The words of a document, the beginnings of its words, and the words that trackers are written in. */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("\\p{L}++(?:[-–]\\p{L}++)*+");
    private static final Pattern PART = Pattern.compile("\\p{L}++");
    private static final Pattern BROKEN = Pattern.compile("(?<!\\p{L})(\\p{L}++)\\s(?=(\\p{L}++))");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S++");
    private static final int SHORTEST_BEGINNING = 6;
    private static final int LONGEST_WORD = 30;
    private static final Set<String> SHIPPED = load();

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    /** Gathers the words of a document's lines. */
    Vocabulary(List<Line> lines) {
        for (Line line : lines) {
            GivenUp.check();
            for (String cell : line.cells()) {
                gather(cell);
            }
        }
    }

    private void gather(String text) {
        String cell = text.contains("://") || text.contains("www.")
                ? ADDRESS.matcher(text).replaceAll(" ")
                : text;
        Matcher word = WORD.matcher(cell);
        while (word.find()) {
            String lower = lower(word.group());
            counts.merge(lower, 1, Integer::sum);
            if (lower.indexOf('-') >= 0) {
                Matcher part = PART.matcher(lower);
                while (part.find()) {
                    counts.merge(part.group(), 1, Integer::sum);
                }
            }
            if (lower.length() <= LONGEST_WORD) {
                for (int end = SHORTEST_BEGINNING; end <= lower.length(); end++) {
                    beginnings.add(lower.substring(0, end));
                }
            }
        }
        Matcher pair = BROKEN.matcher(cell);
        while (pair.find()) {
            if (!isShipped(pair.group(1)) || !isShipped(pair.group(2))) {
                pairs.merge(lower(pair.group(1)) + " " + lower(pair.group(2)), 1, Integer::sum);
            }
        }
    }

    /** Returns whether trackers in general have the word. */
    boolean isShipped(String word) {
        return SHIPPED.contains(lower(word));
    }

    /** Returns whether the first part of a word takes a hyphen, as "mid" in "mid-year". */
    boolean takesHyphen(String part) {
        return SHIPPED.contains(lower(part) + "-");
    }

    /** Returns how often the document has the word. */
    int count(String word) {
        return counts.getOrDefault(lower(word), 0);
    }

    /** Returns whether a word is known from anywhere. */
    boolean isKnown(String word) {
        return isShipped(word) || count(word) > 0;
    }

    /** Returns whether a half of a broken word stands anywhere but beside that other half. */
    boolean standsAlone(String half, String left, String right) {
        return isShipped(half) || count(half) > pairs.getOrDefault(lower(left) + " " + lower(right), 0);
    }

    /**
     * Returns whether two halves together are a word, or the beginning of a word of the document. A document's word
     * proves little where it stands in two more often than in one: "web chat" is not a broken "webchat".
     */
    boolean isWordTogether(String left, String right) {
        String joined = left + right;
        int apart = pairs.getOrDefault(lower(left) + " " + lower(right), 0);
        return isShipped(joined) || count(joined) >= Math.max(1, apart) || (apart <= 2 && begins(joined));
    }

    private boolean begins(String joined) {
        return count(joined) == 0 && beginnings.contains(lower(joined));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> load() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("name (words.txt) names no word list of this library.");
            }
            Set<String> words = new HashSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(line.strip().split(" +"))));
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word list (words.txt).", e);
        }
    }
}
