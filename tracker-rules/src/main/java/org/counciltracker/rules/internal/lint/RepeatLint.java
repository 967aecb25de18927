package org.counciltracker.rules.internal.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.rules.internal.lint.Calls.Call;

/**
 * Finds rules that say what another says, or that always disagree with another. Rules that conclude different kinds of
 * things from the same conditions are left alone, since each is replaced and switched off by itself. Not thread-safe.
 */
final class RepeatLint implements Lint {

    private final List<RuleText> inForce;
    private final FactTypes types;
    private final Conclusions conclusions;
    private final Map<String, Meaning> meanings = new HashMap<>();

    /**
     * Makes it.
     *
     * @param inForce the rules in force: those of the packs below, then the pack's own
     * @param types the types of facts
     * @param conclusions what calls conclude
     */
    RepeatLint(List<RuleText> inForce, FactTypes types, Conclusions conclusions) {
        this.inForce = List.copyOf(inForce);
        this.types = types;
        this.conclusions = conclusions;
    }

    @Override
    public void look(RuleText rule, Findings to) {
        Meaning meaning = meaning(rule);
        boolean own = false;
        for (RuleText other : inForce) {
            if (other.key().equals(rule.key())) {
                own = true;
            } else if (other.stage() == rule.stage()) {
                Meaning theirs = meaning(other);
                // Of two rules that say the same the later one is told of.
                if (!own
                        && meaning.facts().equals(theirs.facts())
                        && meaning.conditions().equals(theirs.conditions())) {
                    tellSame(rule, meaning, other, theirs, to);
                } else if (meaning.narrows(theirs)
                        && other.pack().equals(rule.pack())
                        && sayTheSame(rule, meaning, other, theirs)) {
                    to.advise(
                            rule,
                            rule.line(),
                            "adds nothing to %s: it fires only where that does, and concludes the same. Leave it out, or give it another @strength."
                                    .formatted(name(rule, other)));
                }
            }
        }
    }

    private Meaning meaning(RuleText rule) {
        return meanings.computeIfAbsent(rule.key(), key -> Meaning.of(rule, types));
    }

    private static boolean sayTheSame(RuleText rule, Meaning meaning, RuleText other, Meaning theirs) {
        return meaning.conclusion().equals(theirs.conclusion())
                && Objects.equals(rule.annotation("strength"), other.annotation("strength"))
                && Objects.equals(rule.annotation("confidence"), other.annotation("confidence"));
    }

    private void tellSame(RuleText rule, Meaning meaning, RuleText other, Meaning theirs, Findings to) {
        if (meaning.conclusion().equals(theirs.conclusion())) {
            to.advise(
                    rule,
                    rule.line(),
                    "repeats %s: the conditions are the same, and so is the conclusion. %s"
                            .formatted(
                                    name(rule, other),
                                    rule.pack().equals(other.pack())
                                            ? "Leave one of them out."
                                            : "Leave it out, or give it that id to replace the other."));
            return;
        }
        Set<Aspect> both = single(rule);
        both.retainAll(single(other));
        if (!both.isEmpty()) {
            to.advise(
                    rule,
                    rule.line(),
                    "always disagrees with %s: the conditions are the same, and it concludes another %s. Maybe a condition is missing, or it should have that id to replace the other."
                            .formatted(name(rule, other), both.iterator().next().label()));
        }
    }

    /** Returns what a rule concludes of which an item has one. */
    private Set<Aspect> single(RuleText rule) {
        return Calls.in(rule.then()).stream()
                .filter(conclusions::isConclusion)
                .map((Call call) -> conclusions.aspects(call, rule))
                .filter(aspects -> aspects.size() == 1)
                .flatMap(Set::stream)
                .filter(aspect -> !aspect.allowsSeveral())
                .collect(Collectors.toSet());
    }

    private static String name(RuleText rule, RuleText other) {
        String place = other.place(other.line());
        return "%s (%s)"
                .formatted(
                        other.id(), other.pack().equals(rule.pack()) ? place : "pack " + other.pack() + ", " + place);
    }
}
