package org.counciltracker.rules.lexicon;

/** What words do to the signals of their clause, without being a signal themselves. */
public enum Modifier {
    /** Denies what follows: "not", "yet to". */
    NEGATION,
    /** Puts what follows in the past: "has been". */
    PAST,
    /** Puts what follows in the future, and is a promise of its own: "will". */
    FUTURE,
    /** Makes what follows hang on something, up to the next comma: "once". */
    CONDITIONAL,
    /** Begins a new clause: "but". */
    BREAK,
    /** Begins a clause that only describes something: "which". */
    ASIDE
}
