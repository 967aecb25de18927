package org.counciltracker.parse.measure;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.Measure.Better;
import org.jspecify.annotations.Nullable;

/**
 * Reads targets: {@code 90%}, {@code ≥90%}, {@code at least 80%}, {@code <5 days}, {@code no more than 12}, {@code 95 or more},
 * {@code Reduce}.
 *
 * <p>The words are data, in {@code target-words.csv}. All functions are pure and thread-safe, and throw nothing for any text.
 */
public final class TargetReader {

    private static final int LONGEST = 120;

    private static final List<List<String>> WORDS = MeasureData.rows("target-words.csv", 3);
    private static final ImmutableMap<String, String> BEFORE = words("before");
    private static final ImmutableMap<String, String> AFTER = words("after");
    private static final ImmutableMap<String, String> ALONE = words("alone");

    private static final Pattern LABEL = Pattern.compile("^(?:target|aim|goal|standard)(?: (?:of|is))?:? ?");
    private static final Pattern OPENS =
            Pattern.compile("^(" + MeasureData.alternation(BEFORE.keySet()) + ")(?![\\p{L}])\\.? ?");
    private static final Pattern CLOSES =
            Pattern.compile(" ?(?<![\\p{L}])(" + MeasureData.alternation(AFTER.keySet()) + ")$");
    private static final Pattern ALONE_WORDS =
            Pattern.compile("(?<![\\p{L}])(" + MeasureData.alternation(ALONE.keySet()) + ")(?![\\p{L}])");
    private static final Pattern FIGURE_FIRST =
            Pattern.compile("^([^\\p{L}]*\\d[^\\p{L}]*)(?: (?:by|in|for|from|each|per|a|of)\\b.*)?$");

    private TargetReader() {}

    /**
     * Reads a cell.
     *
     * @param cell the cell's text
     * @return the target, or empty where the cell names none
     */
    public static Optional<Target> read(String cell) {
        if (cell.isBlank() || cell.length() > LONGEST || FigureReader.isNone(cell)) {
            return Optional.empty();
        }
        String text = LABEL.matcher(MeasureData.folded(cell)).replaceFirst("");
        Better better = null;
        Matcher opens = OPENS.matcher(text);
        if (opens.find()) {
            better = better(BEFORE, opens.group(1));
            text = text.substring(opens.end());
        }
        Matcher closes = CLOSES.matcher(text);
        if (closes.find()) {
            better = better == null ? better(AFTER, closes.group(1)) : better;
            text = text.substring(0, closes.start());
        }
        Optional<Figure> figure = FigureReader.read(text);
        boolean whole = figure.isPresent() && figure.get().rest().isEmpty();
        if (figure.isEmpty()) {
            Matcher first = FIGURE_FIRST.matcher(text);
            figure = first.matches() ? FigureReader.read(first.group(1)) : Optional.empty();
        }
        if (figure.isPresent()) {
            return Optional.of(new Target(figure.get().value(), figure.get().unit(), better, whole));
        }
        Matcher alone = ALONE_WORDS.matcher(text);
        return alone.find()
                ? Optional.of(new Target(null, null, better(ALONE, alone.group(1)), false))
                : Optional.empty();
    }

    private static @Nullable Better better(ImmutableMap<String, String> words, String word) {
        String way = words.getOrDefault(word, "");
        return way.isEmpty() ? null : Better.valueOf(way);
    }

    private static ImmutableMap<String, String> words(String place) {
        return WORDS.stream()
                .filter(row -> row.get(1).equals(place))
                .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> row.get(2)));
    }
}
