package org.counciltracker.io.interpret;

/** What a column of a tracker holds. */
enum Field {
    REFERENCE,
    MEETING,
    AGENDA_ITEM,
    ACTION,
    RESPONSIBLE,
    ACCEPTANCE,
    DUE,
    REVISED_DUE,
    COMPLETED_ON,
    UPDATES,
    STATUS,
    RAG,
    RELATED,
    DEPENDS_ON,
    PRIORITY;

    /** Returns whether cells of this column hold paragraphs rather than a few words. */
    boolean isProse() {
        return this == ACTION || this == UPDATES;
    }

    /** Returns whether cells of this column are so short that a page number in them is none of their own. */
    boolean isNarrow() {
        return switch (this) {
            case REFERENCE, MEETING, RESPONSIBLE, DUE, REVISED_DUE, COMPLETED_ON, STATUS, RAG -> true;
            default -> false;
        };
    }

    /** Returns the field's name for people. */
    String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
