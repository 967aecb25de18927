package org.counciltracker.rules.internal.lint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counciltracker.rules.internal.lint.DrlToken.Kind;

/**
 * One side of a comparison: a property, a variable, a constant, or something reckoned of them.
 *
 * @param tokens its words and signs, without brackets around all of them
 */
record Term(List<DrlToken> tokens) {

    Term {
        List<DrlToken> bare = tokens;
        while (isBracketed(bare)) {
            bare = bare.subList(1, bare.size() - 1);
        }
        tokens = List.copyOf(bare);
    }

    private static boolean isBracketed(List<DrlToken> tokens) {
        if (tokens.size() < 3
                || !tokens.get(0).is("(")
                || !tokens.get(tokens.size() - 1).is(")")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < tokens.size() - 1; i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the words and signs with single spaces around operators and none elsewhere. */
    String text() {
        return Words.text(tokens);
    }

    /** Returns the names that don't follow a dot: properties, variables, classes, and methods called on nothing. */
    Stream<DrlToken> roots() {
        return IntStream.range(0, tokens.size())
                .filter(i ->
                        tokens.get(i).isName() && (i == 0 || !tokens.get(i - 1).is(".")))
                .mapToObj(tokens::get);
    }

    /** Returns whether this is nothing but names with dots between, such as {@code words.quote}. */
    boolean isPath() {
        return tokens.size() % 2 == 1
                && IntStream.range(0, tokens.size())
                        .allMatch(i -> i % 2 == 0
                                ? tokens.get(i).isName()
                                : tokens.get(i).is("."));
    }

    /** Returns the names of a path, an accessor's brackets left out: {@code $item.key()} is {@code $item, key}; else nothing. */
    List<String> path() {
        int size = tokens.size();
        boolean call =
                size > 3 && tokens.get(size - 2).is("(") && tokens.get(size - 1).is(")");
        Term path = call ? new Term(tokens.subList(0, size - 2)) : this;
        return path.isPath()
                ? path.tokens.stream()
                        .filter(DrlToken::isName)
                        .map(DrlToken::text)
                        .toList()
                : List.of();
    }

    /** Returns whether this is a number, with or without a sign. */
    boolean isNumber() {
        return tokens.size() == 1 && tokens.get(0).kind() == Kind.NUMBER
                || tokens.size() == 2 && tokens.get(0).is("-") && tokens.get(1).kind() == Kind.NUMBER;
    }

    boolean isString() {
        return tokens.size() == 1 && tokens.get(0).kind() == Kind.STRING;
    }

    boolean isNull() {
        return tokens.size() == 1 && tokens.get(0).is("null");
    }
}
