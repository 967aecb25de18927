package org.counciltracker.rules.lexicon;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.counciltracker.rules.grammar.VerbFinder;
import org.counciltracker.text.Phrase;
import org.counciltracker.text.PhraseAutomaton;
import org.counciltracker.text.Token;

/**
 * The cues in force, made ready to be found in text.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Lexicon {

    private final List<LexiconEntry> entries;
    private final PhraseAutomaton<CueUse> cutting;
    private final PhraseAutomaton<CueUse> signalling;
    private final VerbFinder verbs;
    private final Topics topics;

    private Lexicon(List<LexiconEntry> entries) {
        this.entries = List.copyOf(entries);
        this.cutting = automaton(this.entries.stream().filter(LexiconEntry::cutsClauses));
        this.signalling = automaton(this.entries.stream()
                .filter(entry -> !entry.cutsClauses())
                .filter(entry -> entry.modifier().filter(Modifier.SAME::equals).isEmpty()));
        this.verbs = VerbFinder.knowing(this.entries.stream()
                .flatMap(entry -> Stream.of(entry.cues(), entry.needs(), entry.defeats()))
                .flatMap(List::stream)
                .flatMap(Lexicon::infinitives)
                .collect(toUnmodifiableSet()));
        this.topics = Topics.of(verbs, this.entries);
    }

    private static PhraseAutomaton<CueUse> automaton(Stream<LexiconEntry> entries) {
        var phrases = new ArrayList<Map.Entry<Phrase, CueUse>>();
        entries.forEach(entry -> {
            addAll(entry.cues(), new CueUse(entry, CueUse.Role.CUE), phrases);
            addAll(entry.needs(), new CueUse(entry, CueUse.Role.NEED), phrases);
            addAll(entry.defeats(), new CueUse(entry, CueUse.Role.DEFEAT), phrases);
        });
        return PhraseAutomaton.of(phrases);
    }

    private static void addAll(List<Phrase> phrases, CueUse use, List<Map.Entry<Phrase, CueUse>> to) {
        phrases.forEach(phrase -> to.add(Map.entry(phrase, use)));
    }

    private static Stream<String> infinitives(Phrase phrase) {
        return phrase.steps().stream()
                .flatMap(step -> step.symbols().stream())
                .filter(symbol -> symbol.startsWith(Phrase.VERB) && !symbol.equals(Phrase.ANY_VERB))
                .map(symbol -> symbol.substring(Phrase.VERB.length()));
    }

    /**
     * Obtains a lexicon from the rows of packs.
     *
     * @param rows the rows of all packs, in the order in which the packs are laid over each other
     * @return the lexicon, in which a later row has taken the place of an earlier one of the same id
     */
    public static Lexicon of(Collection<LexiconEntry> rows) {
        var byId = new LinkedHashMap<String, LexiconEntry>();
        rows.forEach(row -> byId.put(row.id(), row));
        return new Lexicon(byId.values().stream()
                .filter(row -> !row.kind().equals(LexiconEntry.OFF))
                .toList());
    }

    /**
     * Returns the rows in force.
     *
     * @return the rows, an immutable list
     */
    public List<LexiconEntry> entries() {
        return entries;
    }

    Topics topics() {
        return topics;
    }

    VerbFinder verbs() {
        return verbs;
    }

    /** Finds the cues that cut a text into clauses, before clauses are known. */
    FoundCues cutting(List<Token> tokens) {
        return FoundCues.of(cutting.search(tokens), tokens);
    }

    /** Finds the other cues, once it is known which words are verbs and numbers. */
    FoundCues signalling(List<Token> tokens, List<Set<String>> symbols) {
        return FoundCues.of(signalling.search(tokens, symbols::get), tokens);
    }
}
