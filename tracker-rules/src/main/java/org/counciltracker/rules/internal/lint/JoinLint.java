package org.counciltracker.rules.internal.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counciltracker.rules.internal.lint.Expression.All;
import org.counciltracker.rules.internal.lint.Expression.Any;
import org.counciltracker.rules.internal.lint.Expression.Comparison;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.counciltracker.rules.internal.lint.Part.Group;
import org.counciltracker.rules.internal.lint.Part.Word;
import org.counciltracker.rules.internal.lint.Variables.Variable;

/**
 * Finds patterns that the engine must try against each fact before them, since it can't look them up. Facts of which there
 * are few, such as thresholds, don't count. Not thread-safe.
 */
final class JoinLint implements Lint {

    private final FactTypes types;

    JoinLint(FactTypes types) {
        this.types = types;
    }

    @Override
    public void look(RuleText rule, Findings to) {
        new Walk(rule, to, new JoinIndex(types, Variables.of(rule, types), rule))
                .walk(rule.when(), Word.AND, new ArrayList<>());
    }

    /** Goes through a rule with the facts that are met so far. */
    private final class Walk {

        private final RuleText rule;
        private final Findings to;
        private final JoinIndex index;

        Walk(RuleText rule, Findings to, JoinIndex index) {
            this.rule = rule;
            this.to = to;
            this.index = index;
        }

        void walk(List<Part> parts, Word under, List<Fact> before) {
            boolean alone = parts.size() == 1;
            for (Part part : parts) {
                if (part instanceof Fact fact) {
                    look(fact, under, alone, before);
                    if (isMany(fact)) {
                        before.add(fact);
                    }
                } else if (part instanceof Group group) {
                    walk(group, under, before);
                }
            }
        }

        private void walk(Group group, Word under, List<Fact> before) {
            boolean inside = under == Word.NOT || under == Word.EXISTS;
            switch (group.word()) {
                case AND -> walk(group.parts(), under, before);
                case OR -> group.parts().forEach(part -> walk(List.of(part), under, new ArrayList<>(before)));
                case NOT, EXISTS -> walk(group.parts(), group.word(), new ArrayList<>(before));
                case ACCUMULATE -> walk(group.parts(), inside ? under : Word.ACCUMULATE, new ArrayList<>(before));
                case FORALL, OTHER -> {
                    // Tried once for each match, whatever is in it.
                }
            }
        }

        private boolean isMany(Fact fact) {
            return fact.from() == null && types.areMany(fact.type(), rule);
        }

        private void look(Fact fact, Word under, boolean alone, List<Fact> before) {
            boolean once = alone && under == Word.NOT || alone && under == Word.EXISTS;
            if (!isMany(fact) || before.isEmpty()) {
                return;
            }
            List<Constraint> joins = fact.constraints().stream()
                    .filter(constraint -> constraint.terms().anyMatch(term -> joins(term, before)))
                    .toList();
            if (joins.isEmpty() && !once) {
                to.advise(
                        rule,
                        fact.line(),
                        "%s is joined with nothing before it, so each one is tried with each %s.%s"
                                .formatted(fact.type(), last(before).type(), key(before)));
            } else if (!joins.isEmpty() && joins.stream().noneMatch(join -> index.finds(join, fact, under))) {
                Constraint join = joins.get(0);
                to.advise(
                        rule,
                        join.line(),
                        "the join (%s) can't be indexed, so each %s is tried with each %s. %s"
                                .formatted(
                                        join.text(), fact.type(), last(before).type(), advice(join, before)));
            }
        }

        private boolean joins(Term term, List<Fact> before) {
            return index.variables().in(term).stream().map(Variable::fact).anyMatch(before::contains);
        }

        private static Fact last(List<Fact> facts) {
            return facts.get(facts.size() - 1);
        }

        /** Offers the key that most facts share. */
        private String key(List<Fact> before) {
            return itemKey(before)
                    .map(name -> " Maybe \"item == %s\" is missing.".formatted(name))
                    .orElse(" Maybe a join on the item is missing.");
        }

        private Optional<String> itemKey(List<Fact> before) {
            return index.variables().all().stream()
                    .filter(variable -> before.contains(variable.fact()) && isKey(variable))
                    .map(Variable::name)
                    .findFirst();
        }

        private static boolean isKey(Variable variable) {
            Term term = variable.term();
            return term != null && List.of("item", "key").contains(term.text());
        }

        private String advice(Constraint join, List<Fact> before) {
            Expression test = join.test();
            if (test instanceof All) {
                return "Write each part of \"&&\" as a condition of its own, with a comma between.";
            }
            if (test instanceof Any) {
                return "Maybe join by a condition of its own first%s, or write a rule for each part of \"||\"."
                        .formatted(itemKey(before)
                                .map(name -> ", such as \"item == %s\"".formatted(name))
                                .orElse(""));
            }
            if (join.text().contains("equals(")) {
                return "Write it with ==, as in \"item == $item\".";
            }
            if (test instanceof Comparison comparison && comparison.operator().equals("==")) {
                return "Write it as \"property == $name\", with a plain property on one side and a name bound before on the other.";
            }
            return "Join by a condition with == as well%s."
                    .formatted(itemKey(before)
                            .map(name -> ", such as \"item == %s\"".formatted(name))
                            .orElse(""));
        }
    }
}
