package org.counciltracker.rules.internal.lint;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of what stands between {@code when} and {@code then}. */
sealed interface Part {

    /** Returns the line that it begins on. */
    int line();

    /** Returns the patterns in it. */
    Stream<Fact> facts();

    /**
     * A pattern.
     *
     * @param label tells it from the others of its rule, such as {@code Signal#2}
     * @param type the type of fact, as written
     * @param name the name given to the fact, or null
     * @param constraints what it demands
     * @param from what follows the word {@code from}, or null
     * @param line the line that it begins on
     */
    record Fact(
            String label,
            String type,
            @Nullable String name,
            List<Constraint> constraints,
            @Nullable String from,
            int line)
            implements Part {

        public Fact {
            constraints = List.copyOf(constraints);
        }

        @Override
        public Stream<Fact> facts() {
            return Stream.of(this);
        }
    }

    /**
     * Parts under one word.
     *
     * @param word how they belong together
     * @param parts the parts
     * @param code what else stands with them, such as the functions of an {@code accumulate}
     * @param line the line that it begins on
     */
    record Group(Word word, List<Part> parts, String code, int line) implements Part {

        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Fact> facts() {
            return parts.stream().flatMap(Part::facts);
        }
    }

    /**
     * Code that is tried for each match.
     *
     * @param code the code
     * @param line the line that it begins on
     */
    record Eval(String code, int line) implements Part {

        @Override
        public Stream<Fact> facts() {
            return Stream.of();
        }
    }

    /** How parts belong together. */
    enum Word {
        AND,
        OR,
        NOT,
        EXISTS,
        FORALL,
        ACCUMULATE,
        /** What this doesn't know. */
        OTHER
    }
}
