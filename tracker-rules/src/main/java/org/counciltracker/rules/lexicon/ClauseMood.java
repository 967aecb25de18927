package org.counciltracker.rules.lexicon;

import java.util.List;
import org.counciltracker.rules.fact.Tense;
import org.counciltracker.rules.grammar.VerbGroup;
import org.counciltracker.text.Token;
import org.counciltracker.text.Token.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What the verbs and modifiers met so far make of the rest of a clause.
 *
 * <p>The nearest verb before a signal gives its tense. A negation reaches a few words. A condition that opens a clause reaches as
 * far as the next comma, another one to the end of the clause. Words are met in their order. Not thread-safe.
 */
final class ClauseMood {

    /** How many words a negation may stand before what it denies. */
    private static final int NEGATION_REACH = 5;

    private static final int NOWHERE = -1;

    private final int[] stretchOf;
    private int clause = NOWHERE;
    private int negation = NOWHERE;
    private int condition = NOWHERE;
    private boolean conditionOpens;
    private int clauseStart = NOWHERE;
    private int future = NOWHERE;

    ClauseMood(List<Token> tokens) {
        this.stretchOf = new int[tokens.size()];
        int stretch = 0;
        for (int at = 0; at < stretchOf.length; at++) {
            if (tokens.get(at).gap().compareTo(Gap.COMMA) >= 0) {
                stretch++;
            }
            stretchOf[at] = stretch;
        }
    }

    /** Forgets everything where a new clause begins. */
    void enter(int clauseOfWord, int start) {
        if (clauseOfWord != clause) {
            clause = clauseOfWord;
            clauseStart = start;
            negation = NOWHERE;
            condition = NOWHERE;
            future = NOWHERE;
        }
    }

    /** Takes note of a modifier. */
    void met(Modifier modifier, int first, int last) {
        switch (modifier) {
            case NEGATION -> negation = last;
            case CONDITIONAL -> {
                condition = last;
                conditionOpens = first == clauseStart;
            }
            case FUTURE -> future = last;
            case BREAK, ASIDE, OTHER, PARTIAL, LESSER, SAME -> {
                // These are no mood.
            }
        }
    }

    /** Returns whether words that are no verb are denied. */
    boolean negates(int first, @Nullable VerbGroup before) {
        boolean byWord =
                negation != NOWHERE && first - negation <= NEGATION_REACH && stretchOf[negation] == stretchOf[first];
        return byWord || before != null && before.negated() && first - before.head() <= NEGATION_REACH;
    }

    /** Returns when something happens, by its own verb or the one before it. */
    Tense tense(int first, @Nullable VerbGroup verb) {
        boolean reached = !conditionOpens || stretchOf[condition == NOWHERE ? 0 : condition] == stretchOf[first];
        boolean fact = verb != null && verb.history() && verb.tense() == Tense.PAST;
        if (condition != NOWHERE && condition < first && reached && !fact) {
            return Tense.CONDITIONAL;
        }
        if (verb != null && verb.head() >= future) {
            return verb.tense();
        }
        return future == NOWHERE ? Tense.PRESENT : Tense.FUTURE;
    }
}
