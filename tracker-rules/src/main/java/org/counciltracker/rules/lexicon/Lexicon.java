package org.counciltracker.rules.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.text.Phrase;
import org.counciltracker.text.PhraseAutomaton;
import org.counciltracker.text.PhraseAutomaton.Hit;
import org.counciltracker.text.Token;

/**
 * The cues in force, made ready to be found in text.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Lexicon {

    private final List<LexiconEntry> entries;
    private final PhraseAutomaton<Use> automaton;

    private Lexicon(List<LexiconEntry> entries) {
        this.entries = List.copyOf(entries);
        var phrases = new ArrayList<Map.Entry<Phrase, Use>>();
        for (LexiconEntry entry : this.entries) {
            addAll(entry.cues(), new Use(entry, Role.CUE), phrases);
            addAll(entry.needs(), new Use(entry, Role.NEED), phrases);
            addAll(entry.defeats(), new Use(entry, Role.DEFEAT), phrases);
        }
        this.automaton = PhraseAutomaton.of(phrases);
    }

    private static void addAll(List<Phrase> phrases, Use use, List<Map.Entry<Phrase, Use>> to) {
        phrases.forEach(phrase -> to.add(Map.entry(phrase, use)));
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

    /** Finds the cues in a text, before clauses are known. */
    Found find(List<Token> tokens) {
        var cues = new ArrayList<Hit<LexiconEntry>>();
        var others = new ArrayList<Hit<Use>>();
        for (Hit<Use> hit : automaton.search(tokens)) {
            if (hit.value().role() == Role.CUE) {
                cues.add(new Hit<>(hit.value().entry(), hit.first(), hit.last()));
            } else {
                others.add(hit);
            }
        }
        return new Found(cues, others);
    }

    private enum Role {
        CUE,
        NEED,
        DEFEAT
    }

    /** What a phrase does for a row. No record: it is hashed at every hit, and a row holds hundreds of words. */
    private static final class Use {

        private final LexiconEntry entry;
        private final Role role;

        Use(LexiconEntry entry, Role role) {
            this.entry = entry;
            this.role = role;
        }

        LexiconEntry entry() {
            return entry;
        }

        Role role() {
            return role;
        }
    }

    /** What was found in one text. */
    static final class Found {

        private final List<Hit<LexiconEntry>> cues;
        private final List<Hit<Use>> others;

        private Found(List<Hit<LexiconEntry>> cues, List<Hit<Use>> others) {
            this.cues = cues;
            this.others = others;
        }

        List<Hit<LexiconEntry>> cues() {
            return cues;
        }

        /** Returns the cues that have in their clause what they need and nothing that defeats them. */
        List<Hit<LexiconEntry>> standing(int[] clauseOf) {
            Set<InClause> needed = new HashSet<>();
            Set<InClause> defeated = new HashSet<>();
            for (Hit<Use> hit : others) {
                Set<InClause> set = hit.value().role() == Role.NEED ? needed : defeated;
                set.add(new InClause(hit.value().entry().id(), clauseOf[hit.first()]));
            }
            return cues.stream()
                    .filter(hit -> {
                        var here = new InClause(hit.value().id(), clauseOf[hit.first()]);
                        return !defeated.contains(here) && (hit.value().needs().isEmpty() || needed.contains(here));
                    })
                    .toList();
        }

        private record InClause(String id, int clause) {}
    }
}
