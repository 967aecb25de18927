package org.counciltracker.rules.lexicon;

import java.util.List;
import org.counciltracker.rules.fact.Tense;
import org.counciltracker.text.Token;
import org.counciltracker.text.Token.Gap;

/**
 * What the modifiers met so far make of the rest of a clause.
 *
 * <p>The nearest word of tense before a signal counts. A negation reaches a few words, a condition as far as the next
 * comma. Words are met in their order. Not thread-safe.
 */
final class ClauseMood {

    /** How many words a negation may stand before what it denies. */
    private static final int NEGATION_REACH = 5;

    private static final int NOWHERE = -1;

    private final int[] stretchOf;
    private int clause = NOWHERE;
    private int negation = NOWHERE;
    private int condition = NOWHERE;
    private Tense tense = Tense.PRESENT;

    ClauseMood(List<Token> tokens) {
        this.stretchOf = new int[tokens.size()];
        int stretch = 0;
        for (int at = 0; at < stretchOf.length; at++) {
            if (tokens.get(at).gap() != Gap.SPACE) {
                stretch++;
            }
            stretchOf[at] = stretch;
        }
    }

    /** Forgets everything where a new clause begins. */
    void enter(int clauseOfWord) {
        if (clauseOfWord != clause) {
            clause = clauseOfWord;
            negation = NOWHERE;
            condition = NOWHERE;
            tense = Tense.PRESENT;
        }
    }

    /** Takes note of a modifier that ends at the given word. */
    void met(Modifier modifier, int last) {
        switch (modifier) {
            case NEGATION -> negation = last;
            case CONDITIONAL -> condition = last;
            case PAST -> tense = Tense.PAST;
            case FUTURE -> tense = Tense.FUTURE;
            case BREAK, ASIDE -> {
                // The clauses are cut already.
            }
        }
    }

    boolean negates(int first) {
        return negation != NOWHERE && first - negation <= NEGATION_REACH && stretchOf[negation] == stretchOf[first];
    }

    Tense tense(int first) {
        boolean hangsOn = condition != NOWHERE && stretchOf[condition] == stretchOf[first];
        return hangsOn ? Tense.CONDITIONAL : tense;
    }
}
