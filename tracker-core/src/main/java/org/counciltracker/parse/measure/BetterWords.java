package org.counciltracker.parse.measure;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.text.Phrase;
import org.counciltracker.text.PhraseAutomaton;
import org.counciltracker.text.Token;
import org.counciltracker.text.Tokens;

/**
 * Tells which way a measure had better go: for sure from a column that says so, and as a supposition from the words of its name.
 *
 * <p>The words are data, in {@code polarity-words.csv} and {@code better-words.csv}. All functions are pure and thread-safe.
 */
public final class BetterWords {

    private static final ImmutableMap<String, Better> SAID = MeasureData.rows("polarity-words.csv", 2).stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> Better.valueOf(row.get(1))));

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]{4,40})[)\\]]");

    private static final PhraseAutomaton<Meaning> NAMES = names();

    private BetterWords() {}

    /** What a phrase lets one suppose. */
    private record Meaning(String phrase, Better better, int weight) {}

    /**
     * Which way is supposed to be better, and the words it is supposed from.
     *
     * @param better which way
     * @param start the offset of the words in the name, in UTF-16 units
     * @param end the offset after them
     */
    public record Supposed(Better better, int start, int end) {}

    /**
     * Reads a cell of a column that says which way is better.
     *
     * @param cell the cell's text
     * @return which way, or empty where it says nothing of that kind
     */
    public static Optional<Better> said(String cell) {
        return Optional.ofNullable(SAID.get(MeasureData.folded(cell)));
    }

    /**
     * Reads which way is better from brackets in the name of a measure, as in "Missed bins (lower is better)".
     *
     * @param name the name
     * @return which way, or empty where no bracket says it
     */
    public static Optional<Better> saidInBrackets(String name) {
        return BRACKETS.matcher(name)
                .results()
                .flatMap(bracket -> said(bracket.group(1)).stream())
                .findFirst();
    }

    /**
     * Supposes which way is better from the name of a measure.
     *
     * @param name the name
     * @return which way, or empty where no word tells, or words of equal weight disagree
     */
    public static Optional<Supposed> supposed(String name) {
        List<Token> tokens = Tokens.of(name);
        List<PhraseAutomaton.Hit<Meaning>> hits = NAMES.search(
                tokens,
                at -> tokens.get(at).form().chars().allMatch(Character::isDigit) ? Set.of(Phrase.NUMBER) : Set.of());
        int most = hits.stream().mapToInt(hit -> hit.value().weight()).max().orElse(0);
        List<PhraseAutomaton.Hit<Meaning>> weightiest =
                hits.stream().filter(hit -> hit.value().weight() == most).toList();
        if (weightiest.stream().map(hit -> hit.value().better()).distinct().count() != 1) {
            return Optional.empty();
        }
        PhraseAutomaton.Hit<Meaning> hit = weightiest.get(0);
        return Optional.of(new Supposed(
                hit.value().better(),
                tokens.get(hit.first()).start(),
                tokens.get(hit.last()).end()));
    }

    private static PhraseAutomaton<Meaning> names() {
        var phrases = new ArrayList<Map.Entry<Phrase, Meaning>>();
        for (List<String> row : MeasureData.rows("better-words.csv", 3)) {
            phrases.add(Map.entry(
                    Phrase.parse(row.get(0)),
                    new Meaning(row.get(0), Better.valueOf(row.get(1)), Integer.parseInt(row.get(2)))));
        }
        return PhraseAutomaton.of(phrases);
    }
}
