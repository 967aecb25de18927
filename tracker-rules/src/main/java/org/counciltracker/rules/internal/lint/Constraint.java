package org.counciltracker.rules.internal.lint;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two commas of a pattern.
 *
 * @param text as written, evenly spaced
 * @param line its line in the file
 * @param bindings the names that it gives to properties
 * @param test what it demands, or null where it only gives a name
 */
record Constraint(
        String text,
        int line,
        List<Binding> bindings,
        @Nullable Expression test) {

    Constraint {
        bindings = List.copyOf(bindings);
    }

    /** Returns the terms of its test. */
    Stream<Term> terms() {
        return test == null ? Stream.of() : test.terms();
    }

    /**
     * A name given to a property, or to something reckoned of it.
     *
     * @param name such as {@code $item}
     * @param term what it stands for
     * @param line its line in the file
     */
    record Binding(String name, Term term, int line) {}
}
