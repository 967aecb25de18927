package org.counciltracker.rules.internal;

import com.google.common.primitives.Primitives;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.counciltracker.rules.internal.DrlText.Flaw;
import org.counciltracker.rules.internal.DrlTokens.Token;
import org.counciltracker.rules.internal.DrlValue.Kind;
import org.counciltracker.rules.pack.InvisibleSigns;
import org.jspecify.annotations.Nullable;

/**
 * Reads one condition of a fact and finds names that nothing answers to, and values that can't be compared. What it doesn't
 * understand it lets pass, since the compiler has the last word. Not thread-safe.
 */
final class DrlExpression {

    private static final Set<String> COMPARE = Set.of("==", "!=", "<", ">", "<=", ">=");

    private final DrlText text;
    private final DrlBindings bindings;
    private final DrlTokens tokens;
    private final List<Flaw> flaws = new ArrayList<>();
    private final DrlComparison comparison;
    private final DrlWordOperators words;
    private final DrlNamed names;
    private @Nullable DrlValue left;
    private boolean bound;

    /**
     * Reads a condition.
     *
     * @param text the text of the file
     * @param from where the condition begins
     * @param to where it ends
     * @param fact the fact that it is about, or null where its type isn't known
     * @param bindings the names bound so far, to which those of the condition are added
     * @param types the types that can be named
     */
    DrlExpression(DrlText text, int from, int to, @Nullable Class<?> fact, DrlBindings bindings, DrlTypes types) {
        this.text = text;
        this.bindings = bindings;
        this.tokens = new DrlTokens(text.text(), from, to);
        this.comparison = new DrlComparison(fact, bindings);
        this.words = new DrlWordOperators(comparison);
        this.names = new DrlNamed(text, fact, bindings, types, tokens, flaws, this::or);
    }

    /** Returns what is wrong with it. */
    List<Flaw> flaws() {
        try {
            DrlValue value = settle(or(), null);
            Class<?> type = value.raw();
            boolean over = tokens.peek(0).kind() == DrlTokens.Kind.NONE;
            if (over
                    && !bound
                    && type != null
                    && Primitives.wrap(type) != Boolean.class
                    && value.kind() == Kind.OTHER) {
                add(
                        value.at(),
                        "%s alone is no condition. Bind it ($%s : %s) or compare it (%s == ...)."
                                .formatted(
                                        value.text(),
                                        value.text().replaceAll("\\W.*", ""),
                                        value.text(),
                                        value.text()));
            }
        } catch (NotUnderstood e) {
            // The compiler will tell.
        }
        return flaws;
    }

    private DrlValue or() {
        return joined("||", () -> joined("&&", this::relation));
    }

    private DrlValue joined(String sign, Supplier<DrlValue> part) {
        DrlValue first = part.get();
        while (tokens.skip(sign)) {
            settle(first, null);
            first = new DrlValue(Kind.OTHER, boolean.class, first.text(), first.at());
            settle(part.get(), null);
        }
        return first;
    }

    private DrlValue relation() {
        boolean goesOn = tokens.peek(0).kind() == DrlTokens.Kind.SIGN
                && COMPARE.contains(tokens.peek(0).text());
        DrlValue one = goesOn && left != null ? left : sum();
        left = one;
        while (true) {
            Token sign = tokens.peek(0);
            if (COMPARE.contains(sign.text()) && sign.kind() == DrlTokens.Kind.SIGN) {
                tokens.take();
                DrlValue other = sum();
                one = settle(one, other.raw());
                comparison.of(one, sign.text(), settle(other, one.raw())).ifPresent(flaws::add);
            } else if (sign.text().equals("not") || isWord(sign)) {
                tokens.skip("not");
                inWords(settle(one, null), tokens.take());
            } else if (sign.text().equals("instanceof") || sign.text().equals("?")) {
                throw new NotUnderstood();
            } else {
                return one;
            }
            one = new DrlValue(Kind.OTHER, boolean.class, one.text(), one.at());
        }
    }

    private static boolean isWord(Token token) {
        return token.kind() == DrlTokens.Kind.NAME
                && (DrlWordOperators.WORDS.contains(token.text())
                        || token.text().equals("in")
                        || token.text().equals("str"));
    }

    private void inWords(DrlValue one, Token word) {
        if (word.text().equals("in")) {
            require("(");
            do {
                DrlValue other = sum();
                comparison
                        .of(one, "==", settle(other, one.raw()))
                        .map(flaw -> amongOthers(flaw, one))
                        .ifPresent(flaws::add);
            } while (tokens.skip(","));
            require(")");
        } else if (word.text().equals("str")) {
            require("[");
            String of = tokens.take().text();
            require("]");
            words.ofStr(one, of, word.start(), settle(sum(), null)).ifPresent(flaws::add);
        } else {
            words.of(one, word.text(), settle(sum(), null)).ifPresent(flaws::add);
        }
    }

    /** Returns what is wrong with a comparison, said of one value among others. */
    private static Flaw amongOthers(Flaw flaw, DrlValue one) {
        return new Flaw(flaw.at(), flaw.message().replace(one.text() + " == ", ""));
    }

    private DrlValue sum() {
        DrlValue value = unary();
        while (tokens.at("+", "-", "*", "/", "%")) {
            tokens.take();
            DrlValue other = settle(unary(), null);
            value = settle(value, null);
            Class<?> one = value.raw();
            Class<?> two = other.raw();
            Type type = one == String.class || two == String.class
                    ? String.class
                    : one != null && two != null && DrlWords.isNumber(one) && DrlWords.isNumber(two) ? one : null;
            value = new DrlValue(Kind.OTHER, type, names.source(value.at()), value.at());
        }
        return value;
    }

    private DrlValue unary() {
        int at = tokens.peek(0).start();
        if (tokens.skip("!")) {
            settle(unary(), null);
            return new DrlValue(Kind.OTHER, boolean.class, names.source(at), at);
        }
        if (tokens.skip("-")) {
            DrlValue value = settle(unary(), null);
            return new DrlValue(value.kind(), value.type(), names.source(at), at);
        }
        if (tokens.skip("(")) {
            DrlValue value = or();
            require(")");
            return names.suffixes(new DrlValue(value.kind(), value.type(), names.source(at), at));
        }
        Token token = tokens.take();
        return switch (token.kind()) {
            case TEXT -> names.suffixes(text(token));
            case NUMBER -> new DrlValue(Kind.NUMBER, int.class, token.text(), at);
            case NAME -> named(token);
            default -> throw new NotUnderstood();
        };
    }

    private DrlValue text(Token token) {
        if (DrlRegex.unquoted(token.text()) == null) {
            add(
                    token.start(),
                    "a single backslash means nothing here: %s. Write two (\\\\) for one.".formatted(token.text()));
        }
        InvisibleSigns.in(token.text())
                .ifPresent(names -> add(
                        token.start(),
                        "the text %s differs from how it looks. If that is meant, write \\uXXXX with the sign's number."
                                .formatted(token.text())));
        return new DrlValue(Kind.TEXT, String.class, token.text(), token.start());
    }

    private DrlValue named(Token token) {
        if (!tokens.at(":", ":=")) {
            return names.named(token);
        }
        boolean joins = tokens.at(":=");
        tokens.take();
        bound = true;
        String name = token.text();
        int line = text.lineOf(token.start());
        DrlValue value = settle(sum(), null);
        DrlBindings.Bound earlier = bindings.get(name);
        if (!joins && earlier != null) {
            add(
                    token.start(),
                    "%s is bound already, on line %s. To join, compare: %s == %s."
                            .formatted(name, earlier.line(), value.text(), name));
        }
        bindings.bind(name, value.type(), line);
        return new DrlValue(Kind.OTHER, value.type(), value.text(), value.at());
    }

    private DrlValue settle(DrlValue value, @Nullable Class<?> expected) {
        return names.settle(value, expected);
    }

    private void require(String sign) {
        if (!tokens.skip(sign)) {
            throw new NotUnderstood();
        }
    }

    private void add(int at, String message) {
        flaws.add(new Flaw(at, message));
    }

    /** Thrown where a condition is written in a way that this class doesn't know. */
    static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUnderstood() {
            super(null, null, false, false);
        }
    }
}
