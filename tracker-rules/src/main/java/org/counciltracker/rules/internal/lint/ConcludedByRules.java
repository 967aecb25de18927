package org.counciltracker.rules.internal.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.Stage;

/**
 * What rules conclude, as far as their text tells. The parser is on the class path only for those who need it, so this is for
 * checks and not for engines. This class is immutable and thread-safe.
 */
public final class ConcludedByRules {

    private final List<RuleText> rules;
    private final Conclusions conclusions;

    /**
     * Reads the rules in force.
     *
     * @param packs the packs in the order in which they are laid over each other, at least one
     * @param settledBy the aspects that each stage settles
     * @param loader sees the facts that the rules speak of
     */
    public ConcludedByRules(List<RulePack> packs, Function<Stage, Set<Aspect>> settledBy, ClassLoader loader) {
        this.rules = RuleLint.inForce(packs);
        this.conclusions = new Conclusions(new FactTypes(loader), settledBy);
    }

    /**
     * Returns what a rule may conclude.
     *
     * @param id the rule's id
     * @return the aspects, or empty where there is no such rule or its text doesn't tell
     */
    public Optional<Set<Aspect>> aspects(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().flatMap(this::aspects);
    }

    private Optional<Set<Aspect>> aspects(RuleText rule) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        for (Calls.Call call : Calls.in(rule.then())) {
            if (conclusions.isConclusion(call)) {
                aspects.addAll(conclusions.aspects(call, rule));
            } else if (call.arguments().stream()
                    .flatMap(List::stream)
                    .anyMatch(word -> word.text().equals("drools"))) {
                return Optional.empty();
            }
        }
        return Optional.of(aspects).filter(some -> !some.isEmpty());
    }

    /**
     * Returns the kinds of what rules find, as they stand in a verdict.
     *
     * @return the kinds without their quotes, sorted, or empty where a rule reckons its kind
     */
    public Set<String> kindsFound() {
        return new FoundKinds(rules).allIfWritten();
    }
}
