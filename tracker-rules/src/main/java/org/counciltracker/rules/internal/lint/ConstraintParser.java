package org.counciltracker.rules.internal.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counciltracker.rules.internal.lint.Constraint.Binding;
import org.counciltracker.rules.internal.lint.Expression.All;
import org.counciltracker.rules.internal.lint.Expression.Any;
import org.counciltracker.rules.internal.lint.Expression.Bare;
import org.counciltracker.rules.internal.lint.Expression.Comparison;
import org.jspecify.annotations.Nullable;

/** Takes one constraint apart. Whatever it doesn't know stays whole, as a {@link Bare}. Not thread-safe. */
final class ConstraintParser {

    private static final Set<String> COMPARING = Set.of(
            "==",
            "!=",
            "<",
            "<=",
            ">",
            ">=",
            "matches",
            "contains",
            "memberOf",
            "in",
            "instanceof",
            "str",
            "soundslike",
            "excludes");

    private final String text;
    private final int line;
    private final List<DrlToken> tokens;
    private final List<Binding> bindings = new ArrayList<>();
    private int at;
    private @Nullable Term last;

    private ConstraintParser(String text, int line) {
        this.text = text;
        this.line = line;
        this.tokens = DrlToken.of(text);
    }

    /**
     * Parses a constraint.
     *
     * @param text its text
     * @param line the line that it begins on
     */
    static Constraint parse(String text, int line) {
        var parser = new ConstraintParser(text, line);
        Expression expression = parser.any(parser.tokens.size());
        boolean onlyNames = expression instanceof Bare bare
                && parser.bindings.size() == 1
                && parser.bindings.get(0).term().equals(bare.term());
        return new Constraint(Words.text(parser.tokens), line, parser.bindings, onlyNames ? null : expression);
    }

    private Expression any(int end) {
        var alternatives = new ArrayList<Expression>();
        do {
            alternatives.add(all(end));
        } while (takes("||", end));
        return alternatives.size() == 1 ? alternatives.get(0) : new Any(List.copyOf(alternatives));
    }

    private Expression all(int end) {
        var parts = new ArrayList<Expression>();
        do {
            parts.add(one(end));
        } while (takes("&&", end));
        return parts.size() == 1 ? parts.get(0) : new All(List.copyOf(parts));
    }

    private boolean takes(String sign, int end) {
        if (at < end && tokens.get(at).is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private Expression one(int end) {
        int to = ends(end);
        boolean binds =
                at + 1 < to && tokens.get(at).isName() && tokens.get(at + 1).is(":");
        DrlToken name = binds ? tokens.get(at) : null;
        at += binds ? 2 : 0;
        Expression found = isGroup(to) ? group(to) : comparison(to);
        if (name != null) {
            Term named = found instanceof Comparison comparison
                    ? comparison.left()
                    : found instanceof Bare bare ? bare.term() : new Term(List.of());
            bindings.add(new Binding(name.text(), named, lineOf(name)));
        }
        at = to;
        return found;
    }

    private int lineOf(DrlToken token) {
        return line
                + (int) text.substring(0, token.offset())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** Returns where the next sign at the same depth joins this to something else. */
    private int ends(int end) {
        int depth = 0;
        for (int i = at; i < end; i++) {
            DrlToken token = tokens.get(i);
            depth += opens(token) ? 1 : closes(token) ? -1 : 0;
            if (depth == 0 && (token.is("||") || token.is("&&"))) {
                return i;
            }
        }
        return end;
    }

    private static boolean opens(DrlToken token) {
        return token.is("(") || token.is("[") || token.is("{");
    }

    private static boolean closes(DrlToken token) {
        return token.is(")") || token.is("]") || token.is("}");
    }

    /** Returns whether brackets stand around everything up to an end, and something is compared or joined in them. */
    private boolean isGroup(int end) {
        List<DrlToken> part = tokens.subList(at, end);
        return part.size() > 2
                && part.get(0).is("(")
                && new Term(part).tokens().size() < part.size()
                && part.stream().anyMatch(token -> isComparing(token) || token.is("||") || token.is("&&"));
    }

    private Expression group(int end) {
        at++;
        Expression inner = any(end - 1);
        at = end;
        return inner;
    }

    private Expression comparison(int end) {
        int operator = operator(end);
        if (operator < 0) {
            last = new Term(tokens.subList(at, end));
            return new Bare(last);
        }
        boolean negated = operator > at && tokens.get(operator - 1).is("not");
        // After "&&" the left side may be left out: "ordinal > 3 && < 5".
        int leftEnd = negated ? operator - 1 : operator;
        Term left = leftEnd == at && last != null ? last : new Term(tokens.subList(at, leftEnd));
        last = left;
        String sign = (negated ? "not " : "") + tokens.get(operator).text();
        List<DrlToken> right = tokens.subList(operator + 1, end);
        return new Comparison(
                left, sign, tokens.get(operator).is("in") ? listed(new Term(right)) : List.of(new Term(right)));
    }

    private int operator(int end) {
        int depth = 0;
        for (int i = at; i < end; i++) {
            depth += opens(tokens.get(i)) ? 1 : closes(tokens.get(i)) ? -1 : 0;
            if (depth == 0 && isComparing(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isComparing(DrlToken token) {
        return token.kind() != DrlToken.Kind.STRING && COMPARING.contains(token.text());
    }

    private static List<Term> listed(Term term) {
        return Calls.split(term.tokens()).stream().map(Term::new).toList();
    }
}
