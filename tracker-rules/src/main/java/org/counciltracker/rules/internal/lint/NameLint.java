package org.counciltracker.rules.internal.lint;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.counciltracker.rules.fact.Found;
import org.counciltracker.rules.fact.Signal;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.counciltracker.rules.pack.Choices;

/** Finds names in quotes that nothing answers to: kinds of findings that no rule makes, and cues that no row has. */
final class NameLint implements Lint {

    private final FoundKinds kinds;
    private final ImmutableSortedSet<String> cues;

    /**
     * Makes it.
     *
     * @param kinds what rules find
     * @param cues the ids of the rows of the lexicon in force
     */
    NameLint(FoundKinds kinds, Set<String> cues) {
        this.kinds = kinds;
        this.cues = ImmutableSortedSet.copyOf(cues);
    }

    @Override
    public void look(RuleText rule, Findings to) {
        rule.facts().forEach(fact -> {
            if (fact.type().equals(Found.class.getSimpleName())) {
                each(fact, "kind", (name, constraint) -> {
                    if (kinds.stagesOf(Set.of(name)).isEmpty()) {
                        to.advise(
                                rule,
                                constraint.line(),
                                "no rule in force finds %s. %s"
                                        .formatted(name, Choices.of("kinds", name, kinds.all())));
                    }
                });
            } else if (fact.type().equals(Signal.class.getSimpleName())) {
                each(fact, "cue", (name, constraint) -> {
                    String row = name.substring(1, name.length() - 1);
                    if (!cues.contains(row)) {
                        to.advise(
                                rule,
                                constraint.line(),
                                "no row (%s) is in the lexicon in force. %s"
                                        .formatted(row, Choices.of("rows", row, cues)));
                    }
                });
            }
        });
    }

    private static void each(Fact fact, String property, BiConsumer<String, Constraint> to) {
        for (Constraint constraint : fact.constraints()) {
            if (constraint.test() != null) {
                each(constraint.test(), property, name -> to.accept(name, constraint));
            }
        }
    }

    private static void each(Expression test, String property, Consumer<String> to) {
        if (test instanceof Expression.Any any) {
            any.of().forEach(part -> each(part, property, to));
        } else if (test instanceof Expression.All all) {
            all.of().forEach(part -> each(part, property, to));
        } else if (test instanceof Expression.Comparison comparison
                && comparison.left().text().equals(property)
                && Set.of("==", "!=", "in", "not in").contains(comparison.operator())) {
            comparison.right().stream().filter(Term::isString).map(Term::text).forEach(to);
        }
    }
}
