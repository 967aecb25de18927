package org.counciltracker.io.measures;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counciltracker.parse.measure.PeriodReader;
import org.counciltracker.parse.measure.PeriodText;
import org.counciltracker.text.WordList;

/** The headings of tables of measures, from {@code measure-headers.csv} and {@code change-words.csv}. */
final class MeasureWords {

    /** What a word in the heading of a column of changes says. */
    enum ChangeWord {
        CHANGE,
        POINTS,
        PERCENT,
        TO_TARGET,
        YEAR_AGO
    }

    private static final int LONGEST = 100;
    private static final Pattern SAYS_NOTHING = Pattern.compile("[^\\p{L}\\p{N}%+/±-]+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

    private static final ImmutableMap<String, ColumnRole> ROLES = roles();
    private static final ImmutableListMultimap<ChangeWord, Pattern> CHANGES = changes();
    private static final List<String> TARGETS = ROLES.entrySet().stream()
            .filter(role -> role.getValue() == ColumnRole.TARGET)
            .map(Map.Entry::getKey)
            .toList();

    private MeasureWords() {}

    /** Returns what a column with this heading holds. */
    static ColumnRole role(String label) {
        if (label.isBlank() || label.length() > LONGEST) {
            return ColumnRole.UNKNOWN;
        }
        ColumnRole known = ROLES.get(folded(label));
        if (known == null) {
            known = ROLES.get(folded(BRACKETS.matcher(label).replaceAll(" ")));
        }
        if (known != null) {
            return known;
        }
        if (PeriodReader.read(label, null).isPresent()) {
            return ColumnRole.READING;
        }
        if (says(ChangeWord.CHANGE, label)) {
            return says(ChangeWord.TO_TARGET, label) ? ColumnRole.KEPT : ColumnRole.CHANGE;
        }
        return isTargetOfAPeriod(label) ? ColumnRole.TARGET : ColumnRole.UNKNOWN;
    }

    /** Returns whether a heading of changes has a word that says so. */
    static boolean says(ChangeWord meaning, String label) {
        String folded = spaced(label);
        return CHANGES.get(meaning).stream()
                .anyMatch(word -> word.matcher(folded).find());
    }

    /** Returns whether a heading means something with a period behind it: a quarter of a year, or the target of a quarter. */
    static boolean isOfAPeriod(String label, String period) {
        boolean dated = PeriodReader.read(label, null).map(PeriodText::period).isPresent();
        if (label.isBlank() || period.isBlank() || dated) {
            return false;
        }
        ColumnRole joined = role(label + " " + period);
        return joined == ColumnRole.READING || joined == ColumnRole.TARGET;
    }

    /** Returns the words of a heading of targets that name a period. */
    static Optional<String> periodOfTarget(String label) {
        String folded = " " + spaced(label) + " ";
        return TARGETS.stream()
                .filter(target -> folded.contains(" " + target + " "))
                .map(target -> folded.replace(" " + target + " ", " ").strip())
                .filter(rest -> PeriodReader.read(rest, null).isPresent())
                .findFirst();
    }

    private static boolean isTargetOfAPeriod(String label) {
        return periodOfTarget(label).isPresent();
    }

    /** Returns the form in which headings are compared: without case, line breaks and punctuation. */
    static String folded(String label) {
        return SAYS_NOTHING
                .matcher(Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .replace('/', ' ')
                .replaceAll(" +", " ")
                .strip();
    }

    private static String spaced(String label) {
        return SAYS_NOTHING
                .matcher(Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static ImmutableMap<String, ColumnRole> roles() {
        ImmutableMap.Builder<String, ColumnRole> roles = ImmutableMap.builder();
        for (String[] row : rows("measure-headers.csv")) {
            roles.put(folded(row[1]), ColumnRole.valueOf(row[0]));
        }
        return roles.buildKeepingLast();
    }

    private static ImmutableListMultimap<ChangeWord, Pattern> changes() {
        ImmutableListMultimap.Builder<ChangeWord, Pattern> words = ImmutableListMultimap.builder();
        for (String[] row : rows("change-words.csv")) {
            String word = Pattern.quote(row[1]);
            words.put(ChangeWord.valueOf(row[0]), Pattern.compile("(?<!\\p{L})" + word + "(?!\\p{L})"));
        }
        return words.build();
    }

    private static List<String[]> rows(String name) {
        return WordList.lines(MeasureWords.class, name).stream()
                .skip(1)
                .map(line -> line.split(",", 2))
                .toList();
    }
}
