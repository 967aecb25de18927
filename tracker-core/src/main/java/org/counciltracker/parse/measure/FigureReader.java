package org.counciltracker.parse.measure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.parse.MonthWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of measures: {@code 81.0%}, {@code -1.8%}, {@code +2.5% pts}, {@code 1,944}, {@code £5,052k}, {@code £1.2m},
 * {@code 3.5 days}, {@code (1.8)} for less than nothing, {@code ▼ 4.1}, {@code 93.8 (target 90)}.
 *
 * <p>What holds two figures, such as {@code 4m 20s} or {@code 12/45}, an ordinal such as {@code 34th}, and prose are no figure. Units
 * and scales are data, in {@code units.csv} and {@code scales.csv}. All functions are pure and thread-safe, and throw nothing for any
 * text.
 */
public final class FigureReader {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 2;

    private static final ImmutableMap<String, String> UNITS = units();
    private static final ImmutableMap<String, List<String>> SCALES = MeasureData.rows("scales.csv", 3).stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> row));
    private static final ImmutableSet<String> NONE = MeasureData.rows("no-figures.csv", 1).stream()
            .map(row -> row.get(0))
            .collect(ImmutableSet.toImmutableSet());

    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,9})?|\\.\\d{1,9}";
    private static final Pattern FIGURE = Pattern.compile(
            "(?<arrow>[▲△⬆⇧↑▼▽⬇⇩↓►▶→➔◄]?) ?(?:c\\.|ca\\.|approx\\.?|approximately|about|around|circa|~)? ?(?<sign>[+-]?) ?(?<money>[£$€]?)"
                    + " ?(?<after>[+-]?) ?(?<digits>" + DIGITS
                    + ")(?<unit>[^\\d()\\[\\]+]*?)(?:[*†‡^]+)?(?<late>[▲△⬆⇧↑▼▽⬇⇩↓►▶→➔◄]?)(?: ?[(\\[](?<rest>.*)[)\\]])?(?:[*†‡^]+)?");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((?<inner>[^()]*\\d[^()]*)\\) ?(?<unit>%?)");
    private static final Pattern UNIT = Pattern.compile("[\\p{L}%][\\p{L}% ./'-]*");
    private static final Pattern ORDINAL = Pattern.compile("(?:st|nd|rd|th)(?!\\p{L}).*");
    private static final String DOWN = "▼▽⬇⇩↓";

    private FigureReader() {}

    /**
     * Reads a cell.
     *
     * @param cell the cell's text
     * @return the figure, or empty where the cell is anything else
     */
    public static Optional<Figure> read(String cell) {
        if (cell.length() > LONGEST || cell.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String folded = MeasureData.folded(cell);
        Matcher bracketed = IN_BRACKETS.matcher(folded);
        if (bracketed.matches()) {
            // Accounts write what is less than nothing in brackets.
            return plain(bracketed.group("inner") + bracketed.group("unit"))
                    .filter(figure -> figure.value().signum() > 0)
                    .map(figure -> new Figure(figure.value().negate(), figure.unit(), figure.rest()));
        }
        return plain(folded);
    }

    /**
     * Returns whether a cell says that there is no figure, as "n/a", a dash and a blank do.
     *
     * @param cell the cell's text
     * @return whether it is blank or one of the words of {@code no-figures.csv}
     */
    public static boolean isNone(String cell) {
        return cell.isBlank() || NONE.contains(MeasureData.folded(cell));
    }

    /**
     * Returns the word that a unit is kept as.
     *
     * @param written the unit as written, in whatever case
     * @return such as {@code %} for "per cent"; the words themselves where they aren't known
     */
    public static String unit(String written) {
        String folded = MeasureData.folded(written);
        return UNITS.getOrDefault(folded, written.strip());
    }

    private static Optional<Figure> plain(String folded) {
        Matcher matcher = FIGURE.matcher(folded);
        if (!matcher.matches() || ORDINAL.matcher(matcher.group("unit")).matches()) {
            return Optional.empty();
        }
        boolean money = !matcher.group("money").isEmpty();
        String written = matcher.group("unit").strip();
        BigDecimal value =
                signed(matcher, new BigDecimal(matcher.group("digits").replace(",", "")));
        String rest = matcher.group("rest") == null ? "" : matcher.group("rest").strip();
        int blank = written.indexOf(' ');
        String first = blank < 0 ? written : written.substring(0, blank);
        List<String> scale = SCALES.get(first);
        if (scale != null && (money || scale.get(2).isEmpty())) {
            value = value.scaleByPowerOfTen(Integer.parseInt(scale.get(1)));
            written = blank < 0 ? "" : written.substring(blank).strip();
        } else if (scale != null) {
            return Optional.empty();
        }
        return figure(value, money ? matcher.group("money") : null, written, rest);
    }

    private static Optional<Figure> figure(BigDecimal value, @Nullable String money, String written, String rest) {
        if (written.isEmpty()) {
            return Optional.of(new Figure(value, money, rest));
        }
        String known = UNITS.get(written);
        if (known == null
                && (MonthWords.all().contains(written)
                        || !UNIT.matcher(written).matches()
                        || written.split(" ").length > MOST_WORDS)) {
            return Optional.empty();
        }
        String unit = known == null ? written : known;
        return Optional.of(new Figure(value, money == null ? unit : money + " " + unit, rest));
    }

    private static BigDecimal signed(Matcher matcher, BigDecimal value) {
        String arrow = matcher.group("arrow") + matcher.group("late");
        boolean minus =
                matcher.group("sign").equals("-") || matcher.group("after").equals("-");
        boolean unsigned =
                matcher.group("sign").isEmpty() && matcher.group("after").isEmpty();
        return minus || (unsigned && !matcher.group("arrow").isEmpty() && DOWN.contains(arrow.substring(0, 1)))
                ? value.negate()
                : value;
    }

    private static ImmutableMap<String, String> units() {
        ImmutableMap.Builder<String, String> units = ImmutableMap.builder();
        for (List<String> row : MeasureData.rows("units.csv", 2)) {
            units.put(row.get(0), row.get(1));
        }
        return units.buildOrThrow();
    }
}
