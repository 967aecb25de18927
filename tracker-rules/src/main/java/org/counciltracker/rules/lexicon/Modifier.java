package org.counciltracker.rules.lexicon;

/**
 * What words do to the signals of their clause, without being a signal themselves. Tense and negation of a verb are read from
 * its auxiliaries; these are for what has no verb.
 */
public enum Modifier {
    /** Denies what follows: "not", "without". */
    NEGATION,
    /** Puts what follows in the future, and is a promise of its own: "tbc". */
    FUTURE,
    /** Makes what follows hang on something, up to the next comma: "once". */
    CONDITIONAL,
    /** Begins a new clause: "but". */
    BREAK,
    /** Begins a clause that only describes something: "which". */
    ASIDE,
    /** Says that its verb speaks of another thing than what was asked: "the previous". */
    OTHER,
    /** Says that its verb speaks of a part or an early stage: "draft", "phase 1". */
    PARTIAL,
    /** Says that its verb speaks of less than what was asked: "the headline figures". */
    LESSER,
    /** No cue: its words count as one when an answer is held against what was asked. */
    SAME
}
