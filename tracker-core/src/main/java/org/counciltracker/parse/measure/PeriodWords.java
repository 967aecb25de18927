package org.counciltracker.parse.measure;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of headings that name a period, from {@code period-words.csv}, taken out of one heading. Not thread-safe. */
final class PeriodWords {

    /** What a word says of the period. */
    enum Meaning {
        YEAR,
        TO_DATE,
        QUARTER,
        TWELVE,
        DAY,
        UP_TO,
        LATEST,
        PREVIOUS,
        UNPLACED,
        FILLER
    }

    private record Word(Meaning meaning, String right) {}

    private static final ImmutableMap<String, Word> WORDS = load();

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + MeasureData.alternation(WORDS.keySet()) + "(?![\\p{L}])");
    private static final Pattern REST = Pattern.compile("[\\p{L}\\p{N}%£$€]");

    /** The words for a quarter, as one alternation. */
    static final String QUARTER = MeasureData.alternation(WORDS.entrySet().stream()
            .filter(word -> word.getValue().meaning() == Meaning.QUARTER)
            .map(Map.Entry::getKey)
            .toList());

    private final String text;
    private final StringBuilder left;
    private final Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    private final List<String> slips = new ArrayList<>();

    PeriodWords(String folded) {
        this.text = folded;
        this.left = new StringBuilder(folded);
    }

    /** Takes out what a pattern finds, and returns it, or null. */
    @Nullable
    Matcher take(Pattern pattern) {
        Matcher matcher = pattern.matcher(left.toString());
        if (!matcher.find()) {
            return null;
        }
        blank(matcher.start(), matcher.end());
        return matcher;
    }

    /** Takes out all known words. */
    void takeWords() {
        Matcher matcher = WORD.matcher(left.toString());
        while (matcher.find()) {
            note(matcher.group());
            blank(matcher.start(), matcher.end());
        }
    }

    /** Notes what a word of the list means, and its slip of the pen where it has one. */
    void note(@Nullable String written) {
        Word word = written == null ? null : WORDS.get(written);
        if (word != null) {
            meanings.add(word.meaning());
            if (!word.right().isEmpty()) {
                slips.add("\"%s\" is read as %s".formatted(written, word.right()));
            }
        }
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            left.setCharAt(i, ' ');
        }
    }

    /** Returns whether there is a word in it that says nothing of a period. */
    boolean hasOthers() {
        return REST.matcher(left).find();
    }

    boolean has(Meaning meaning) {
        return meanings.contains(meaning);
    }

    List<String> slips() {
        return slips;
    }

    String text() {
        return text;
    }

    String left() {
        return left.toString();
    }

    private static ImmutableMap<String, Word> load() {
        ImmutableMap.Builder<String, Word> words = ImmutableMap.builder();
        for (List<String> row : MeasureData.rows("period-words.csv", 3)) {
            words.put(row.get(0), new Word(Meaning.valueOf(row.get(1)), row.get(2)));
        }
        return words.buildOrThrow();
    }
}
