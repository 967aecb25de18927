package org.counciltracker.parse.measure;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.text.WordList;

/** Reads the word lists that stand beside this package, and brings texts into the form in which they are compared. */
final class MeasureData {

    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.anyOf("\u00a0\u202f\u2009\u200b"));

    private MeasureData() {}

    /** Returns the rows of a list, each cut at its commas; missing cells are empty. */
    static List<List<String>> rows(String name, int width) {
        return WordList.lines(MeasureData.class, name).stream()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .map(cells -> {
                    String[] row = new String[width];
                    Arrays.setAll(row, i -> i < cells.size() ? cells.get(i).strip() : "");
                    return List.of(row);
                })
                .toList();
    }

    /** Returns a text in small letters, with one plain blank where it has any, and plain signs for minus and dash. */
    static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
        return BLANK.trimAndCollapseFrom(plain, ' ').toLowerCase(Locale.ROOT);
    }

    /** Returns words as one alternation, the longer ones first. */
    static String alternation(Collection<String> words) {
        return words.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
