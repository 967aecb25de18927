package org.counciltracker.rules.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.rules.fact.Tense;
import org.counciltracker.rules.grammar.Role;
import org.counciltracker.rules.grammar.VerbFinder;
import org.counciltracker.rules.grammar.VerbGroup;
import org.counciltracker.text.Phrase;
import org.counciltracker.text.Token;

/** Says of each word of a text what it is beside itself: a form of a verb, a number. This class has no state. */
final class WordSymbols {

    /** Verbs that say that something happens only where it is to come: "there will be", but not "it is". */
    private static final Set<String> STATES = Set.of("be", "have", "do");

    private WordSymbols() {}

    static List<Set<String>> of(List<Token> tokens, List<VerbGroup> verbs, VerbFinder finder) {
        var symbols = new ArrayList<Set<String>>(tokens.size());
        for (Token token : tokens) {
            boolean number = Character.isDigit(token.form().charAt(0))
                    || finder.roles(token.form()).contains(Role.NUMBER);
            symbols.add(number ? Set.of(Phrase.NUMBER) : Set.of());
        }
        for (VerbGroup verb : verbs) {
            var all = new HashSet<>(symbols.get(verb.head()));
            verb.infinitives().forEach(infinitive -> all.add(Phrase.VERB + infinitive));
            if (verb.tense() == Tense.FUTURE || !STATES.containsAll(verb.infinitives())) {
                all.add(Phrase.ANY_VERB);
            }
            symbols.set(verb.head(), Set.copyOf(all));
        }
        return symbols;
    }
}
