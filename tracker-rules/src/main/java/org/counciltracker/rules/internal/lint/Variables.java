package org.counciltracker.rules.internal.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Status;
import org.counciltracker.rules.internal.lint.Constraint.Binding;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.jspecify.annotations.Nullable;

/** The names that a rule gives to facts and to their properties. This class is immutable and thread-safe. */
final class Variables {

    private static final Set<Class<?>> CONSTANTS =
            Set.of(SignalKind.class, Status.class, ClosureReason.class, RagRating.class);

    private final Map<String, Variable> byName;
    private final FactTypes types;

    private Variables(Map<String, Variable> byName, FactTypes types) {
        this.byName = byName;
        this.types = types;
    }

    static Variables of(RuleText rule, FactTypes types) {
        var byName = new LinkedHashMap<String, Variable>();
        rule.facts().forEach(fact -> {
            if (fact.name() != null) {
                byName.putIfAbsent(fact.name(), new Variable(fact.name(), fact, null, fact.line()));
            }
            for (Constraint constraint : fact.constraints()) {
                for (Binding binding : constraint.bindings()) {
                    byName.putIfAbsent(
                            binding.name(), new Variable(binding.name(), fact, binding.term(), binding.line()));
                }
            }
        });
        return new Variables(byName, types);
    }

    /** Returns all of them, in the order of the rule. */
    List<Variable> all() {
        return List.copyOf(byName.values());
    }

    @Nullable
    Variable get(String name) {
        return byName.get(name);
    }

    /** Returns the facts that a term's variables stand for, or are properties of. */
    List<Variable> in(Term term) {
        return term.roots()
                .map(root -> byName.get(root.text()))
                .flatMap(variable -> Optional.ofNullable(variable).stream())
                .toList();
    }

    /** Returns the type of what a term stands for, where it is plain: a constant, a variable, or a property of one. */
    Optional<Class<?>> type(Term term, RuleText rule) {
        List<String> path = term.path();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Variable variable = byName.get(path.get(0));
        if (variable == null) {
            return CONSTANTS.stream()
                    .filter(type -> path.size() > 1 && path.get(path.size() - 2).equals(type.getSimpleName()))
                    .findFirst();
        }
        Optional<Class<?>> type = types.of(variable.fact().type(), rule);
        if (variable.term() != null) {
            type = walk(type, variable.term().path());
        }
        return walk(type, path.subList(1, path.size()));
    }

    private static Optional<Class<?>> walk(Optional<Class<?>> from, List<String> path) {
        Optional<Class<?>> type = from;
        for (String property : path) {
            type = type.flatMap(owner -> FactTypes.property(owner, property));
        }
        return type;
    }

    /**
     * A name.
     *
     * @param name such as {@code $item}
     * @param fact the pattern that gives it
     * @param term the property that it is given to, or null where it is the fact's
     * @param line its line in the file
     */
    record Variable(String name, Fact fact, @Nullable Term term, int line) {}
}
