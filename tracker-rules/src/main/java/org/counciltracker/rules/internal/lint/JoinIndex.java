package org.counciltracker.rules.internal.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counciltracker.rules.internal.lint.Expression.Comparison;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.counciltracker.rules.internal.lint.Part.Word;

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

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, long.class, double.class, float.class);

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
        return isOwn(own) && isGiven(other) && sameNumber(own, other, fact);
    }

    /** A property by its name, or the fact itself. */
    private boolean isOwn(Term term) {
        List<String> path = term.isPath() ? term.path() : List.of();
        int from = !path.isEmpty() && path.get(0).equals("this") ? 1 : 0;
        return !path.isEmpty() && path.size() <= from + 1 && variables.get(path.get(0)) == null;
    }

    /** A name bound before, one property of it, or a sum with it. */
    private boolean isGiven(Term term) {
        if (variables.in(term).isEmpty()) {
            return false;
        }
        List<String> path = term.path();
        if (path.isEmpty()) {
            return term.tokens().stream().noneMatch(token -> token.is("."))
                    && Calls.in(term.tokens()).isEmpty();
        }
        return path.size() == 1
                || path.size() == 2
                        && variables
                                .type(first(term), rule)
                                .map(type ->
                                        FactTypes.property(type, path.get(1)).isPresent())
                                .orElse(true)
                        && isAccessor(term);
    }

    private static Term first(Term term) {
        return new Term(term.tokens().subList(0, 1));
    }

    /** Accessors of records have no prefix; a method such as {@code toLowerCase()} of a value is no property of it. */
    private boolean isAccessor(Term term) {
        return term.isPath()
                || variables.type(first(term), rule).map(Class::isRecord).orElse(false);
    }

    /** Numbers of two types have no index in common. */
    private boolean sameNumber(Term own, Term other, Fact fact) {
        List<String> path = own.path();
        Optional<Class<?>> left = types.of(fact.type(), rule)
                .flatMap(type -> FactTypes.property(type, path.get(path.size() - 1)))
                .filter(NUMBERS::contains);
        Optional<Class<?>> right = variables.type(other, rule).filter(NUMBERS::contains);
        return left.isEmpty() || right.isEmpty() || left.equals(right);
    }
}
