package org.counciltracker.rules.grammar;

/** The forms of an English verb. */
enum VerbForm {
    /** "send". */
    BASE,
    /** "sends". */
    PRESENT,
    /** "sending". */
    ING,
    /** "wrote", "sent". */
    PAST,
    /** "written", "sent". */
    PARTICIPLE
}
