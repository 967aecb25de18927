package org.counciltracker.rules.internal;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A part of a condition that has a value.
 *
 * @param kind how it is written
 * @param type its type, or null where it isn't known
 * @param text as written
 * @param at where it begins
 */
record DrlValue(Kind kind, @Nullable Type type, String text, int at) {

    /** How a value is written. */
    enum Kind {
        /** As text in quotes. */
        TEXT,
        /** As a number. */
        NUMBER,
        /** As true or false. */
        TRUTH,
        /** As null. */
        NULL,
        /** As a name that nothing answers to. */
        UNKNOWN_NAME,
        /** In any other way. */
        OTHER
    }

    static DrlValue unknown(String text, int at) {
        return new DrlValue(Kind.OTHER, null, text, at);
    }

    /** Returns its type without arguments, or null where it isn't known. */
    @Nullable
    Class<?> raw() {
        return type == null ? null : DrlWords.raw(type);
    }

    /** Returns text without its quotes. */
    String unquoted() {
        return kind == Kind.TEXT && text.length() > 1 ? text.substring(1, text.length() - 1) : text;
    }
}
