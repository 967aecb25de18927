package org.counciltracker.rules.internal.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counciltracker.rules.internal.lint.Expression.All;
import org.counciltracker.rules.internal.lint.Expression.Comparison;
import org.counciltracker.rules.internal.lint.Part.Eval;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.counciltracker.rules.internal.lint.Part.Group;

/**
 * What a rule says, whatever names it gives and in whichever order it says it. Two rules of the same meaning say the same; two
 * that say the same may yet have different meanings here.
 *
 * @param facts the facts that it wants
 * @param conditions what it demands of them and of others
 * @param conclusion what it concludes
 */
record Meaning(Set<String> facts, Set<String> conditions, String conclusion) {

    static Meaning of(RuleText rule, FactTypes types) {
        var reading = new Reading(Variables.of(rule, types));
        return reading.meaning(rule);
    }

    /** Returns whether this holds only where another does, as far as this can tell, and wants the same facts. */
    boolean narrows(Meaning other) {
        return facts.equals(other.facts)
                && conditions.size() > other.conditions.size()
                && conditions.containsAll(other.conditions);
    }

    /** Reads one rule. */
    private static final class Reading {

        private final Canonical canonical;

        Reading(Variables variables) {
            this.canonical = new Canonical(variables, Map.of());
        }

        Meaning meaning(RuleText rule) {
            List<Fact> wanted = rule.when().stream()
                    .filter(Fact.class::isInstance)
                    .map(Fact.class::cast)
                    .toList();
            number(wanted);
            for (Fact fact : wanted) {
                for (Expression test : tests(fact)) {
                    if (test instanceof Comparison comparison) {
                        canonical.equate(comparison, fact);
                    }
                }
            }
            Set<String> conditions = new HashSet<>();
            wanted.forEach(fact -> conditions.addAll(conditions(fact)));
            conditions.addAll(equalities());
            rule.when().stream().filter(part -> !(part instanceof Fact)).forEach(part -> conditions.add(text(part)));
            Set<String> facts = wanted.stream()
                    .map(fact -> called.getOrDefault(fact.label(), ""))
                    .collect(Collectors.toSet());
            return new Meaning(facts, conditions, canonical.text(rule.then()));
        }

        private final Map<String, String> called = new HashMap<>();

        /** Patterns of one type are told apart by what they demand, not by their order. */
        private void number(List<Fact> facts) {
            List<Fact> sorted = new ArrayList<>(facts);
            Map<Fact, String> constants = new HashMap<>();
            facts.forEach(fact -> constants.put(fact, constants(fact)));
            sorted.sort(Comparator.comparing(Fact::type).thenComparing(fact -> constants.getOrDefault(fact, "")));
            Map<String, Integer> counts = new HashMap<>();
            for (Fact fact : sorted) {
                String label = fact.type() + "#" + counts.merge(fact.type(), 1, Integer::sum);
                called.put(fact.label(), label);
            }
            sorted.forEach(fact -> canonical.call(fact, called.getOrDefault(fact.label(), "")));
        }

        private String constants(Fact fact) {
            return tests(fact).stream()
                    .filter(test -> test.terms().allMatch(term -> canonical.isConstant(term) || term.isPath())
                            && !(test instanceof Comparison comparison && canonical.joins(comparison)))
                    .map(test -> canonical.text(test, fact).replace(fact.label(), ""))
                    .sorted()
                    .collect(Collectors.joining("; "));
        }

        private static List<Expression> tests(Fact fact) {
            var tests = new ArrayList<Expression>();
            for (Constraint constraint : fact.constraints()) {
                if (constraint.test() instanceof All all) {
                    tests.addAll(all.of());
                } else if (constraint.test() != null) {
                    tests.add(constraint.test());
                }
            }
            return tests;
        }

        private Set<String> conditions(Fact fact) {
            Set<String> conditions = new TreeSet<>();
            for (Expression test : tests(fact)) {
                if (!(test instanceof Comparison comparison && canonical.joins(comparison))) {
                    conditions.add(canonical.text(test, fact));
                }
            }
            if (fact.from() != null) {
                conditions.add(called.getOrDefault(fact.label(), fact.type()) + " from "
                        + canonical.text(DrlToken.of(fact.from())));
            }
            return conditions;
        }

        /** Each two that are equal, since a rule may hold more for equal than another. */
        private Set<String> equalities() {
            Map<String, String> equal = canonical.equal();
            Set<String> pairs = new HashSet<>();
            equal.forEach((one, same) -> equal.forEach((other, theirs) -> {
                if (same.equals(theirs) && one.compareTo(other) < 0) {
                    pairs.add(one + " == " + other);
                }
            }));
            return pairs;
        }

        private String text(Part part) {
            if (part instanceof Fact fact) {
                canonical.call(fact, "its");
                Set<String> conditions = new TreeSet<>();
                tests(fact).forEach(test -> conditions.add(canonical.text(test, fact)));
                String from = fact.from() == null ? "" : " from " + canonical.text(DrlToken.of(fact.from()));
                return fact.type() + conditions + from;
            }
            if (part instanceof Group group) {
                return group.word()
                        + group.parts().stream()
                                .map(this::text)
                                .sorted()
                                .toList()
                                .toString()
                        + canonical.text(DrlToken.of(group.code()));
            }
            return "EVAL " + canonical.text(DrlToken.of(((Eval) part).code()));
        }
    }
}
