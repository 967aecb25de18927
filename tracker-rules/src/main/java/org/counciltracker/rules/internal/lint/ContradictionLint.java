package org.counciltracker.rules.internal.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.rules.internal.lint.Expression.All;
import org.counciltracker.rules.internal.lint.Expression.Any;
import org.counciltracker.rules.internal.lint.Expression.Comparison;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.counciltracker.rules.internal.lint.Part.Group;
import org.counciltracker.rules.internal.lint.Part.Word;

/** Finds conditions that exclude each other, that are always true, or that stand twice. Not thread-safe. */
final class ContradictionLint implements Lint {

    private final FactTypes types;

    ContradictionLint(FactTypes types) {
        this.types = types;
    }

    @Override
    public void look(RuleText rule, Findings to) {
        Variables variables = Variables.of(rule, types);
        var canonical = new Canonical(variables, Map.of());
        new Reading(new Demands(types, variables, canonical, rule), new Canonical(variables, Map.of()), to).all();
    }

    /** Goes through one rule. */
    private static final class Reading {

        private final Demands demands;
        private final RuleText rule;
        private final Canonical canonical;
        private final Canonical asWritten;
        private final Findings to;

        Reading(Demands demands, Canonical asWritten, Findings to) {
            this.demands = demands;
            this.asWritten = asWritten;
            this.rule = demands.rule();
            this.canonical = demands.canonical();
            this.to = to;
        }

        void all() {
            List<Fact> wanted = wanted(rule.when()).toList();
            for (Fact fact : wanted) {
                parts(fact).forEach(asked -> {
                    if (asked.test() instanceof Comparison comparison) {
                        canonical.equate(comparison, fact);
                    }
                });
            }
            tell(wanted, "so the rule never fires.");
            rule.facts()
                    .filter(fact -> !wanted.contains(fact))
                    .forEach(fact -> tell(List.of(fact), "so no " + fact.type() + " ever meets this."));
            rule.facts().forEach(this::lookForDoubles);
            rule.when().forEach(part -> lookForDenied(part, wanted));
        }

        private static Stream<Fact> wanted(List<Part> parts) {
            return parts.stream().filter(Fact.class::isInstance).map(Fact.class::cast);
        }

        /** Returns what a pattern demands, what is joined by "&&" apart. */
        private static Stream<Asked> parts(Fact fact) {
            return fact.constraints().stream()
                    .filter(constraint -> constraint.test() != null)
                    .flatMap(constraint -> parts(constraint.test()).map(test -> new Asked(fact, constraint, test)));
        }

        private static Stream<Expression> parts(Expression test) {
            return test instanceof All all ? all.of().stream().flatMap(Reading::parts) : Stream.of(test);
        }

        private void tell(List<Fact> facts, String then) {
            Map<String, List<Demand>> byProperty = new LinkedHashMap<>();
            Map<String, Asked> first = new LinkedHashMap<>();
            List<Asked> asked = facts.stream().flatMap(Reading::parts).toList();
            for (Asked one : asked) {
                Optional<Demand> demand = demands.of(one.test(), one.constraint());
                Optional<Term> left = Demands.left(one.test());
                if (demand.isPresent() && left.isPresent()) {
                    String property = canonical.text(left.get(), one.fact());
                    byProperty
                            .computeIfAbsent(property, key -> new ArrayList<>())
                            .add(demand.get());
                    first.putIfAbsent(property, one);
                }
            }
            byProperty.forEach((property, demanded) -> {
                Asked one = first.get(property);
                if (one != null) {
                    Term left = Demands.left(one.test()).orElseThrow();
                    tell(demanded, demands.domain(left, one.fact()), demands.isWhole(left, one.fact()), then);
                }
            });
            new Orders(canonical).excluding(asked).ifPresent(pair -> tell(pair, then));
        }

        private void tell(List<Demand> demanded, Set<String> domain, boolean whole, String then) {
            // A constant that isn't one is the compiler's to tell of.
            if (demanded.size() < 2 || Demand.canBeMet(demanded, domain, whole)) {
                return;
            }
            for (Demand one : demanded) {
                for (Demand other : demanded.subList(0, demanded.indexOf(one))) {
                    if (!Demand.canBeMet(List.of(one, other), domain, whole)) {
                        exclude(other.text(), one.text(), one.line(), then);
                        return;
                    }
                }
            }
            to.advise(
                    rule,
                    demanded.get(demanded.size() - 1).line(),
                    "no value is left: %s exclude all, %s"
                            .formatted(
                                    demanded.stream()
                                            .map(demand -> "(" + demand.text() + ")")
                                            .collect(Collectors.joining(", ")),
                                    then));
        }

        private void tell(Orders.Pair pair, String then) {
            exclude(
                    pair.first().text(),
                    pair.second().text(),
                    pair.second().constraint().line(),
                    then);
        }

        private void exclude(String first, String second, int line, String then) {
            to.advise(rule, line, "(%s) and (%s) exclude each other, %s".formatted(first, second, then));
        }

        private void lookForDoubles(Fact fact) {
            Set<String> seen = new HashSet<>();
            parts(fact).forEach(asked -> {
                if (!seen.add(asWritten.text(asked.test(), fact))) {
                    to.advise(
                            rule,
                            asked.constraint().line(),
                            "(%s) stands twice in %s. Leave one out, or maybe something else was meant."
                                    .formatted(asked.text(), fact.type()));
                }
                if (asked.test() instanceof Any any) {
                    lookAt(any, asked);
                }
            });
        }

        private void lookAt(Any any, Asked asked) {
            Set<String> seen = new HashSet<>();
            for (Expression part : any.of()) {
                if (!seen.add(asWritten.text(part, asked.fact()))) {
                    to.advise(
                            rule,
                            asked.constraint().line(),
                            "(%s) stands twice between \"||\". Leave one out, or maybe something else was meant."
                                    .formatted(new Asked(asked.fact(), asked.constraint(), part).text()));
                }
            }
            if (isAlwaysTrue(any, asked)) {
                to.advise(
                        rule,
                        asked.constraint().line(),
                        "(%s) is always true. Leave it out, or maybe && was meant."
                                .formatted(asked.constraint().text()));
            }
        }

        /** What refuses one value or else another refuses none; what allows every value refuses none either. */
        private boolean isAlwaysTrue(Any any, Asked asked) {
            List<Demand> parts = any.of().stream()
                    .flatMap(part -> demands.of(part, asked.constraint()).stream())
                    .toList();
            long lefts = any.of().stream()
                    .flatMap(part -> Demands.left(part).stream())
                    .map(left -> canonical.text(left, asked.fact()))
                    .distinct()
                    .count();
            if (parts.size() < any.of().size() || lefts != 1) {
                return false;
            }
            Set<String> domain = demands.domain(Demands.left(any.of().get(0)).orElseThrow(), asked.fact());
            boolean covers = !domain.isEmpty()
                    && parts.stream().allMatch(part -> part.least() == null && part.most() == null)
                    && domain.stream()
                            .allMatch(value -> parts.stream()
                                    .anyMatch(part -> part.allowed() == null
                                            ? !part.refused().contains(value)
                                            : part.allowed().contains(value)));
            boolean refusesNone = parts.stream()
                    .filter(part -> part.allowed() == null && part.least() == null && part.most() == null)
                    .map(Demand::refused)
                    .reduce(Demand::common)
                    .filter(Set::isEmpty)
                    .isPresent();
            return covers || refusesNone;
        }

        /** A fact that the rule wants is there, so it can't be absent too. */
        private void lookForDenied(Part part, List<Fact> wanted) {
            if (!(part instanceof Group group)
                    || group.word() != Word.NOT
                    || group.parts().size() != 1
                    || !(group.parts().get(0) instanceof Fact denied)
                    || denied.from() != null) {
                return;
            }
            for (Fact fact : wanted) {
                if (fact.type().equals(denied.type()) && fact.from() == null && implies(fact, denied)) {
                    to.advise(
                            rule,
                            denied.line(),
                            "the %s of line %s is just what this \"not\" excludes, so the rule never fires."
                                    .formatted(fact.type(), fact.line()));
                }
            }
        }

        private boolean implies(Fact fact, Fact denied) {
            Set<String> held =
                    parts(fact).map(asked -> canonical.text(asked.test(), fact)).collect(Collectors.toSet());
            return parts(denied).allMatch(asked -> {
                boolean same = asked.test() instanceof Comparison comparison
                        && comparison.operator().equals("==")
                        && canonical
                                .text(comparison.left(), fact)
                                .equals(canonical.text(comparison.right().get(0), fact));
                return same || held.contains(canonical.text(asked.test(), fact));
            });
        }
    }

    /**
     * One condition of a pattern.
     *
     * @param fact the pattern
     * @param constraint what it stands in
     * @param test the condition
     */
    record Asked(Fact fact, Constraint constraint, Expression test) {

        String text() {
            return test instanceof Comparison comparison
                    ? Demands.text(comparison)
                    : test instanceof Expression.Bare bare ? bare.term().text() : constraint.text();
        }
    }
}
