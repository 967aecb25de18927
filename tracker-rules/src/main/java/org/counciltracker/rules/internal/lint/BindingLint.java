package org.counciltracker.rules.internal.lint;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.rules.internal.lint.Part.Eval;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.counciltracker.rules.internal.lint.Part.Group;
import org.counciltracker.rules.internal.lint.Part.Word;
import org.counciltracker.rules.internal.lint.Variables.Variable;

/** Finds names that nothing uses, and patterns that say nothing. This class is immutable and thread-safe. */
final class BindingLint implements Lint {

    private final FactTypes types;

    BindingLint(FactTypes types) {
        this.types = types;
    }

    @Override
    public void look(RuleText rule, Findings to) {
        Set<String> used = used(rule);
        for (Variable variable : Variables.of(rule, types).all()) {
            if (!used.contains(variable.name())) {
                to.advise(
                        rule,
                        variable.line(),
                        "nothing uses the name %s. Leave it out, or maybe another name was meant."
                                .formatted(variable.name()));
            }
        }
        rule.when().forEach(part -> lookForEmpty(part, used, rule, to));
    }

    private static Set<String> used(RuleText rule) {
        return Stream.of(
                        rule.then().stream(),
                        rule.facts().flatMap(BindingLint::tokens),
                        rule.when().stream().flatMap(BindingLint::code))
                .flatMap(tokens -> tokens)
                .filter(DrlToken::isName)
                .map(DrlToken::text)
                .collect(Collectors.toSet());
    }

    private static Stream<DrlToken> tokens(Fact fact) {
        Stream<DrlToken> from = fact.from() == null ? Stream.of() : DrlToken.of(fact.from()).stream();
        // A name may stand for something reckoned with another name.
        Stream<Term> named = fact.constraints().stream()
                .flatMap(constraint -> constraint.bindings().stream())
                .map(Constraint.Binding::term);
        return Stream.concat(
                from,
                Stream.concat(named, fact.constraints().stream().flatMap(Constraint::terms))
                        .flatMap(term -> term.tokens().stream()));
    }

    private static Stream<DrlToken> code(Part part) {
        if (part instanceof Eval eval) {
            return DrlToken.of(eval.code()).stream();
        }
        return part instanceof Group group
                ? Stream.concat(
                        DrlToken.of(group.code()).stream(),
                        group.parts().stream().flatMap(BindingLint::code))
                : Stream.of();
    }

    private static void lookForEmpty(Part part, Set<String> used, RuleText rule, Findings to) {
        if (part instanceof Fact fact && fact.from() == null && saysNothing(fact, used)) {
            to.advise(
                    rule,
                    fact.line(),
                    "%s( ) demands nothing and nothing uses it, so the rule fires once for each. Maybe a condition is missing."
                            .formatted(fact.type()));
        } else if (part instanceof Group group && (group.word() == Word.AND || group.word() == Word.OR)) {
            group.parts().forEach(inner -> lookForEmpty(inner, used, rule, to));
        }
    }

    private static boolean saysNothing(Fact fact, Set<String> used) {
        boolean named = fact.name() != null && used.contains(fact.name());
        return !named
                && fact.constraints().stream()
                        .allMatch(constraint -> constraint.test() == null
                                && constraint.bindings().stream().noneMatch(binding -> used.contains(binding.name())));
    }
}
