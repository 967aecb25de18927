package org.counciltracker.rules.lexicon;

import java.util.List;
import org.counciltracker.text.PhraseAutomaton.Hit;
import org.counciltracker.text.Token;
import org.counciltracker.text.Token.Gap;

/**
 * Cuts the words of a text into sentences and clauses.
 *
 * <p>A clause ends at a dash, colon or semicolon, before a word like "but", and around an aside like "which are still
 * ongoing", which ends at the next comma.
 */
final class ClauseCutter {

    /** A clause is cut after so many words: none of a writer's is as long, and what is read of a clause is read of each word. */
    private static final int LONGEST = 80;

    private final List<Token> tokens;
    private final int[] clauseOf;
    private final int[] sentenceOf;
    private final boolean[] aside;
    private final int[] firstOf;
    private final int[] lastOf;

    private ClauseCutter(List<Token> tokens) {
        this.tokens = tokens;
        this.clauseOf = new int[tokens.size()];
        this.sentenceOf = new int[tokens.size()];
        this.aside = new boolean[tokens.size()];
        this.firstOf = new int[tokens.size()];
        this.lastOf = new int[tokens.size()];
    }

    static ClauseCutter cut(List<Token> tokens, List<Hit<LexiconEntry>> cues) {
        var cutter = new ClauseCutter(tokens);
        cutter.run(starts(tokens, cues, Modifier.BREAK), starts(tokens, cues, Modifier.ASIDE));
        return cutter;
    }

    int[] clauseOf() {
        return clauseOf;
    }

    int sentenceOf(int token) {
        return sentenceOf[token];
    }

    boolean isAside(int token) {
        return aside[token];
    }

    /** Returns the index of the first word of the clause that a word stands in. */
    int first(int token) {
        return firstOf[clauseOf[token]];
    }

    /** Returns the index of the last word of the clause that a word stands in. */
    int last(int token) {
        return lastOf[clauseOf[token]];
    }

    private void run(boolean[] breaks, boolean[] asides) {
        int clause = -1;
        int sentence = -1;
        boolean inAside = false;
        for (int at = 0; at < tokens.size(); at++) {
            Gap gap = tokens.get(at).gap();
            boolean newSentence = at == 0 || gap == Gap.SENTENCE;
            boolean endsAside = inAside && gap != Gap.SPACE;
            if (newSentence) {
                sentence++;
            }
            boolean tooLong = clause >= 0 && at - firstOf[clause] >= LONGEST;
            if (newSentence || gap == Gap.CLAUSE || breaks[at] || asides[at] || endsAside || tooLong) {
                clause++;
                firstOf[clause] = at;
                inAside = asides[at];
            }
            clauseOf[at] = clause;
            lastOf[clause] = at;
            sentenceOf[at] = sentence;
            aside[at] = inAside;
        }
    }

    private static boolean[] starts(List<Token> tokens, List<Hit<LexiconEntry>> cues, Modifier modifier) {
        var starts = new boolean[tokens.size()];
        for (Hit<LexiconEntry> cue : cues) {
            if (cue.value().modifier().filter(modifier::equals).isPresent()) {
                starts[cue.first()] = true;
            }
        }
        return starts;
    }
}
