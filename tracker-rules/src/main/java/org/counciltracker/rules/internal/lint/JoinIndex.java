package org.counciltracker.rules.internal.lint;

import java.util.List;
import java.util.Set;
import org.counciltracker.rules.internal.lint.Expression.Comparison;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.counciltracker.rules.internal.lint.Part.Word;
import org.counciltracker.rules.internal.lint.Variables.Variable;

/**
 * Knows which conditions the engine looks up in an index, as tried on Drools 10.2: {@code ==} between a plain property and
 * what follows from a name bound before; {@code <} and {@code >} only behind {@code not} and {@code exists}.
 *
 * @param types the types of facts
 * @param variables the names of the rule
 * @param rule the rule
 */
record JoinIndex(FactTypes types, Variables variables, RuleText rule) {

    private static final Set<String> ORDERING = Set.of("<", "<=", ">", ">=");

    /** Each holds what those before it hold. */
    private static final List<Class<?>> NUMBERS = List.of(int.class, long.class, float.class, double.class);

    /** Returns whether a condition of a pattern is looked up in an index. */
    boolean finds(Constraint constraint, Fact fact, Word under) {
        if (!(constraint.test() instanceof Comparison comparison)) {
            return false;
        }
        boolean ranged = (under == Word.NOT || under == Word.EXISTS) && ORDERING.contains(comparison.operator());
        if (!comparison.operator().equals("==") && !ranged) {
            return false;
        }
        Term left = comparison.left();
        Term right = comparison.right().get(0);
        return isPair(left, right, fact) || isPair(right, left, fact);
    }

    private boolean isPair(Term own, Term other, Fact fact) {
        return isOwn(own) && isGiven(other) && fits(own, other, fact);
    }

    /** A property, one of that, or the fact itself. */
    private boolean isOwn(Term term) {
        List<String> path = term.isPath() ? term.path() : List.of();
        return !path.isEmpty() && variables.get(path.get(0)) == null;
    }

    /** A name bound before, a sum with it, or one property of a fact that has a name; not one of a property that has one. */
    private boolean isGiven(Term term) {
        if (variables.in(term).isEmpty()) {
            return false;
        }
        List<String> path = term.path();
        if (path.isEmpty()) {
            return term.tokens().stream().noneMatch(token -> token.is("."))
                    && Calls.in(term.tokens()).isEmpty();
        }
        Variable variable = variables.get(path.get(0));
        return path.size() == 1 || path.size() == 2 && variable != null && variable.term() == null;
    }

    /** A number is looked up among those of a type that holds it. */
    private boolean fits(Term own, Term other, Fact fact) {
        List<String> path = own.path();
        int left = types.of(fact.type(), rule)
                .flatMap(type -> FactTypes.property(type, path.get(path.size() - 1)))
                .map(NUMBERS::indexOf)
                .orElse(-1);
        int right = variables.type(other, rule).map(NUMBERS::indexOf).orElse(-1);
        return left < 0 || right < 0 || left >= right;
    }
}
