package org.counciltracker.rules.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.counciltracker.assessment.Conclusion.IsChased;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.rules.pack.Choices;
import org.counciltracker.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** Holds what was concluded against what is expected. This class is immutable and thread-safe. */
final class Comparison {

    private final Map<String, String> stages;

    /**
     * Makes a comparison.
     *
     * @param stages the stage of each rule in force, by its id
     */
    Comparison(Map<String, String> stages) {
        this.stages = Map.copyOf(stages);
    }

    /** Returns how an outcome differs from what is expected, or null where it doesn't. */
    @Nullable
    Difference difference(Expectation expected, Outcome outcome) {
        Claim claim = expected.claim();
        if (claim.isAboutRules() && !stages.containsKey(expected.value())) {
            return new Difference(
                    expected.place(),
                    "%s (%s) is no rule in force. %s"
                            .formatted(
                                    claim.key(),
                                    expected.value(),
                                    Choices.of("rules", expected.value(), stages.keySet())),
                    expected.toString(),
                    "no such rule",
                    "");
        }
        boolean met = isMet(expected, outcome);
        if (met == expected.holds()) {
            return null;
        }
        String got = got(expected, outcome);
        String of = expected.about().isEmpty() ? "" : expected.about() + ": ";
        return new Difference(
                expected.place(),
                of + message(expected, got),
                expected.toString(),
                claim.isAboutRules() ? claim.key() + " " + got : "%s %s".formatted(claim.key(), got),
                ProposalWords.of(outcome.steps(), about(expected)));
    }

    private static boolean isMet(Expectation expected, Outcome outcome) {
        if (expected.isOfNothing()) {
            return values(expected, outcome).isEmpty();
        }
        return values(expected, outcome).stream()
                .anyMatch(value -> expected.claim().matches(expected.value(), value));
    }

    private static Collection<String> values(Expectation expected, Outcome outcome) {
        String party = expected.party();
        if (party == null) {
            return outcome.get(expected.claim());
        }
        return outcome.chases().stream()
                .filter(chase -> isOf(chase, party))
                .map(chase -> chase.level().name())
                .toList();
    }

    private static boolean isOf(IsChased chase, String party) {
        return chase.party() == null
                ? party.equals(Claim.NOTHING)
                : chase.party().name().equalsIgnoreCase(party);
    }

    private static String got(Expectation expected, Outcome outcome) {
        if (expected.claim() == Claim.CHASE) {
            List<String> chased =
                    outcome.chases().stream().map(ProposalWords::inWords).toList();
            return chased.isEmpty() ? Claim.NOTHING : String.join(", ", chased);
        }
        Set<String> values = outcome.get(expected.claim());
        return values.isEmpty()
                ? Claim.NOTHING
                : values.stream().map(Excerpt::of).collect(Collectors.joining(", "));
    }

    private static String message(Expectation expected, String got) {
        String value = expected.value();
        return switch (expected.claim()) {
            case FIRE -> "%s %s.".formatted(value, expected.holds() ? "doesn't fire" : "fires");
            case DECIDE -> "%s %s.".formatted(value, expected.holds() ? "decides nothing" : "decides");
            case CONCLUDE ->
                expected.isOfNothing()
                        ? "concludes %s, not nothing.".formatted(got)
                        : "concludes %s, %s %s."
                                .formatted(
                                        got.equals(Claim.NOTHING) ? "nothing" : got,
                                        expected.holds() ? "not" : "and must not conclude",
                                        value);
            case CONTRADICTION, FLAW, REASON, SAYS ->
                expected.holds()
                        ? "no %s has the words \"%s\".".formatted(noun(expected.claim()), value)
                        : "a %s has the words \"%s\".".formatted(noun(expected.claim()), value);
            default ->
                expected.holds()
                        ? "%s is %s, not %s.".formatted(expected.claim().key(), got, value)
                        : "%s is %s, and must not be %s."
                                .formatted(expected.claim().key(), got, value);
        };
    }

    private static String noun(Claim claim) {
        return claim == Claim.SAYS ? "conclusion" : claim.key();
    }

    /** Which proposals tell something: those of the same kind, or those of the rule's stage. */
    private Predicate<ExplanationStep> about(Expectation expected) {
        if (expected.claim().isAboutRules()) {
            String stage = stages.getOrDefault(expected.value(), "");
            return step -> stage.equals(stages.get(step.proposal().rule().id()));
        }
        return expected.claim().aspects().isEmpty()
                ? step -> true
                : step -> expected.claim()
                        .aspects()
                        .contains(step.proposal().conclusion().aspect());
    }
}
