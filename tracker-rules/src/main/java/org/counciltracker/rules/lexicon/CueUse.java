package org.counciltracker.rules.lexicon;

/** What a phrase does for a row. No record: it is hashed at every hit, and a row holds hundreds of words. */
final class CueUse {

    private final LexiconEntry entry;
    private final Role role;

    enum Role {
        CUE,
        NEED,
        DEFEAT
    }

    CueUse(LexiconEntry entry, Role role) {
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
