package org.counciltracker.rules.internal.lint;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counciltracker.rules.internal.lint.Expression.Any;
import org.counciltracker.rules.internal.lint.Expression.Comparison;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions as demands on properties. This record is immutable, but what it holds is not thread-safe.
 *
 * @param types the types of facts
 * @param variables the names of the rule
 * @param canonical writes the rule's terms
 * @param rule the rule
 */
record Demands(FactTypes types, Variables variables, Canonical canonical, RuleText rule) {

    private static final Set<String> ORDERING = Set.of("<", "<=", ">", ">=");

    /** Returns what a condition demands of one property by constants, or empty where it demands something else. */
    Optional<Demand> of(Expression test, Constraint in) {
        if (test instanceof Any any) {
            return ofAny(any, in);
        }
        if (!(test instanceof Comparison comparison)
                || canonical.isConstant(comparison.left())
                || !comparison.right().stream().allMatch(canonical::isConstant)) {
            return Optional.empty();
        }
        List<String> values = comparison.right().stream().map(Demands::value).toList();
        String text = text(comparison);
        if (ORDERING.contains(comparison.operator())) {
            Term number = comparison.right().get(0);
            return number.isNumber()
                    ? Optional.ofNullable(number(number))
                            .map(bound -> Demand.bound(text, in.line(), comparison.operator(), bound))
                    : Optional.empty();
        }
        return switch (comparison.operator()) {
            case "==", "in" -> Optional.of(Demand.only(text, in.line(), values));
            case "!=", "not in" -> Optional.of(Demand.none(text, in.line(), values));
            default -> Optional.empty();
        };
    }

    private Optional<Demand> ofAny(Any any, Constraint in) {
        var values = new HashSet<String>();
        Set<String> lefts = new HashSet<>();
        for (Expression part : any.of()) {
            Optional<Demand> demand = of(part, in);
            if (demand.isEmpty() || demand.get().allowed() == null) {
                return Optional.empty();
            }
            values.addAll(demand.get().allowed());
            lefts.add(left(part).map(Term::text).orElse(""));
        }
        return lefts.size() == 1 ? Optional.of(Demand.only(in.text(), in.line(), values)) : Optional.empty();
    }

    /** Returns the one term that a condition compares with constants. */
    static Optional<Term> left(Expression test) {
        if (test instanceof Comparison comparison) {
            return Optional.of(comparison.left());
        }
        return test instanceof Any any ? left(any.of().get(0)) : Optional.empty();
    }

    static String text(Comparison comparison) {
        String right = comparison.right().stream().map(Term::text).collect(Collectors.joining(", "));
        return "%s %s %s"
                .formatted(
                        comparison.left().text(),
                        comparison.operator(),
                        comparison.operator().endsWith("in") ? "( " + right + " )" : right);
    }

    private static @Nullable Double number(Term term) {
        try {
            return Double.valueOf(term.text().replace(" ", "").replaceAll("[dDfFlL]$", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A constant by its own name, whether or not its class stands before it. */
    private static String value(Term term) {
        List<String> path = term.path();
        if (!path.isEmpty()) {
            return path.get(path.size() - 1);
        }
        Double number = term.isNumber() ? number(term) : null;
        return number == null ? term.text().replaceAll("^'(.*)'$", "\"$1\"") : number.toString();
    }

    /** Returns all values that a property can have, or empty where they can't be counted. */
    Set<String> domain(Term left, Fact fact) {
        Class<?> type = type(left, fact).orElse(Object.class);
        if (type == boolean.class) {
            return Set.of("true", "false");
        }
        if (!type.isEnum()) {
            return Set.of();
        }
        Set<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(HashSet::new));
        if (mayBeNull(left, fact)) {
            names.add("null");
        }
        return names;
    }

    boolean isWhole(Term left, Fact fact) {
        return type(left, fact)
                .filter(type -> type == int.class || type == long.class)
                .isPresent();
    }

    private Optional<Class<?>> type(Term left, Fact fact) {
        List<String> path = left.path();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        return variables.get(path.get(0)) != null
                ? variables.type(left, rule)
                : types.of(fact.type(), rule)
                        .flatMap(type -> path.size() == 1 ? FactTypes.property(type, path.get(0)) : Optional.empty());
    }

    /** What isn't a component of a fact is taken to be null at times. */
    private boolean mayBeNull(Term left, Fact fact) {
        return types.of(fact.type(), rule).filter(Class::isRecord).stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.getName().equals(left.text()))
                .map(RecordComponent::getAnnotatedType)
                .noneMatch(type -> !type.isAnnotationPresent(Nullable.class));
    }
}
