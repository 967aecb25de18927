package org.counciltracker.rules.internal.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.counciltracker.rules.internal.lint.Calls.Call;
import org.counciltracker.rules.internal.lint.DrlToken.Kind;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.counciltracker.rules.pack.Stage;

/** Which rules make findings of which kinds. This class is immutable and thread-safe. */
final class FoundKinds {

    private static final int KIND = 2;

    private final List<RuleText> rules;

    /**
     * Makes it.
     *
     * @param rules the rules in force
     */
    FoundKinds(List<RuleText> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Returns the kinds that a pattern of findings asks for, with their quotes; none where it asks for all. */
    static Set<String> askedFor(Fact fact) {
        Set<String> kinds = new TreeSet<>();
        for (Constraint constraint : fact.constraints()) {
            if (constraint.terms().anyMatch(term -> term.text().equals("kind"))) {
                constraint.terms().filter(Term::isString).map(Term::text).forEach(kinds::add);
            }
        }
        return kinds;
    }

    /** Returns the stages whose rules find something of certain kinds, or of any where none is named. */
    List<Stage> stagesOf(Set<String> kinds) {
        return rules.stream()
                .filter(rule -> Calls.in(rule.then()).stream()
                        .filter(FoundKinds::finds)
                        .map(FoundKinds::kinds)
                        .anyMatch(made -> kinds.isEmpty()
                                || made.isEmpty()
                                || made.stream().anyMatch(kinds::contains)))
                .map(RuleText::stage)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns all kinds that rules name. */
    Set<String> all() {
        Set<String> all = new TreeSet<>();
        for (RuleText rule : rules) {
            Calls.in(rule.then()).stream()
                    .filter(FoundKinds::finds)
                    .map(FoundKinds::kinds)
                    .forEach(all::addAll);
        }
        return all;
    }

    /** Returns all kinds without their quotes, or nothing where a rule reckons the kind of what it finds. */
    Set<String> allIfWritten() {
        Set<String> all = new TreeSet<>();
        for (RuleText rule : rules) {
            for (Call call : Calls.in(rule.then())) {
                Set<String> made = finds(call) ? kinds(call) : Set.of();
                if (finds(call)
                        && (made.isEmpty()
                                || call.arguments().get(KIND).stream().anyMatch(word -> word.is("+")))) {
                    return Set.of();
                }
                made.forEach(kind -> all.add(kind.replace("\"", "")));
            }
        }
        return all;
    }

    private static boolean finds(Call call) {
        return call.is("finding") && call.arguments().size() > KIND;
    }

    /** Returns the kinds that a call may make; none where they are reckoned otherwise. */
    private static Set<String> kinds(Call call) {
        Set<String> kinds = new TreeSet<>();
        for (DrlToken token : call.arguments().get(KIND)) {
            if (token.kind() == Kind.STRING) {
                kinds.add(token.text());
            }
        }
        return kinds;
    }
}
