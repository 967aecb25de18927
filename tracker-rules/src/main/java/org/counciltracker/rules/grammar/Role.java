package org.counciltracker.rules.grammar;

/** What a word of a closed class does in a sentence. Which words do it stands in {@code words.csv}. */
public enum Role {
    /** A form of "be", alone or joined to a pronoun: "is", "they're". */
    BE,
    /** A form of "have": "has", "we've". */
    HAVE,
    /** A form of "do": "does", "didn't". */
    DO,
    /** An auxiliary that puts its verb in the future: "will", "shan't". */
    FUTURE_MODAL,
    /** Another auxiliary before a bare infinitive: "could", "must". */
    MODAL,
    /** The "to" before an infinitive. */
    TO,
    /** Denies its verb: "not", "never", "hasn't". */
    NEGATION,
    /** Denies a whole clause as its subject: "nothing", "nobody". */
    NOBODY,
    /** May stand between an auxiliary and its verb: "now", "recently". Words that end in -ly may so too. */
    ADVERB,
    /** Opens a noun phrase, so that a participle after it is an adjective: "the signed lease". */
    DETERMINER,
    /** Stands for a noun: "they". */
    PRONOUN,
    /** Puts a noun phrase after it: "of". */
    PREPOSITION,
    /** Joins two verbs with one subject: "and". */
    CONJUNCTION,
    /** Before an infinitive: it's promised, planned or asked. */
    COMMITTED,
    /** Before an infinitive: it has not happened. */
    UNACHIEVED,
    /** Before an infinitive: it has happened. */
    ACHIEVED,
    /** Before an infinitive or an -ing form: it goes on. */
    CONTINUING,
    /** Ends in -ly and is no adverb: "supply". */
    NO_ADVERB,
    /** Is the name of a month too, and an auxiliary only before a bare infinitive: "may". */
    MONTH,
    /** A number in words: "twelve". */
    NUMBER,
    /** Ends in -ing and is no verb of its own: "meeting", "housing". */
    NAMING,
    /** Says that its verb can be had now: "can" in "can be read online". */
    ABLE,
    /** Opens a question that a verb has for its object: "how" in "review how grants are made". */
    QUESTION,
    /** By which an update speaks of its own item: "this", "action". */
    ITEM,
    /** Says nothing of what a text is about, so it doesn't count when two texts are compared. */
    STOP
}
