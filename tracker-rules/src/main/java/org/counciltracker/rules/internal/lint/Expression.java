package org.counciltracker.rules.internal.lint;

import java.util.List;
import java.util.stream.Stream;

/** What a pattern demands of its fact, taken apart. */
sealed interface Expression {

    /** Returns all terms in it. */
    Stream<Term> terms();

    /**
     * What is true if one of several is.
     *
     * @param of the several
     */
    record Any(List<Expression> of) implements Expression {

        @Override
        public Stream<Term> terms() {
            return of.stream().flatMap(Expression::terms);
        }
    }

    /**
     * What is true if all of several are.
     *
     * @param of the several
     */
    record All(List<Expression> of) implements Expression {

        @Override
        public Stream<Term> terms() {
            return of.stream().flatMap(Expression::terms);
        }
    }

    /**
     * A comparison.
     *
     * @param left what is compared
     * @param operator such as {@code ==}, {@code not in}, {@code matches}
     * @param right with what; several after {@code in}
     */
    record Comparison(Term left, String operator, List<Term> right) implements Expression {

        @Override
        public Stream<Term> terms() {
            return Stream.concat(Stream.of(left), right.stream());
        }
    }

    /**
     * Something that is true by itself, or what this doesn't understand.
     *
     * @param term the words
     */
    record Bare(Term term) implements Expression {

        @Override
        public Stream<Term> terms() {
            return Stream.of(term);
        }
    }
}
