package org.counciltracker.rules.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.text.PhraseAutomaton.Hit;
import org.counciltracker.text.Token;
import org.counciltracker.text.Tokens;

/**
 * Tells which rows of a lexicon are found in a text, so that their examples can be tried.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CueTrial {

    private final Lexicon lexicon;

    /**
     * Makes a trial.
     *
     * @param lexicon the rows in force
     */
    public CueTrial(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Returns the rows that are found in a text, with what they need and nothing that defeats them.
     *
     * @param text the text
     * @return the ids of the rows, those of kind {@link Modifier#SAME} left out, since they have no cues
     */
    public Set<String> idsIn(String text) {
        List<Token> tokens = Tokens.of(text);
        var reader = new SignalReader(lexicon);
        ClauseCutter plain = ClauseCutter.cut(tokens, List.of());
        ClauseCutter clauses = reader.clauses(tokens);
        Stream<Hit<LexiconEntry>> cuts = lexicon.cutting(tokens).standing(plain.clauseOf()).stream();
        Stream<Hit<LexiconEntry>> others =
                reader.standing(tokens, clauses, lexicon.verbs().find(tokens, clauses.clauseOf())).stream();
        return Stream.concat(cuts, others).map(hit -> hit.value().id()).collect(Collectors.toSet());
    }
}
