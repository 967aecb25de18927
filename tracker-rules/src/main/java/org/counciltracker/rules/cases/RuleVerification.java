package org.counciltracker.rules.cases;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.PackIdentity;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.pack.Choices;
import org.counciltracker.rules.pack.RuleFiringException;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.jspecify.annotations.Nullable;

/**
 * Tries one rule alone, from Java.
 *
 * <p>A test reads {@code verifyThat(pack, "STATUS-030").given(facts).concludes(ON_HOLD)}.
 *
 * <p>The rule meets the facts given and those of the policy: thresholds, legend and scheme. This class is immutable and
 * thread-safe.
 */
public final class RuleVerification {

    /** Compiling a pack takes seconds, and a test class verifies the rules of the same one again and again. */
    private static final Cache<PackIdentity, RulesEngine> ENGINES =
            CacheBuilder.newBuilder().maximumSize(8).build();

    private final RulesEngine engine;
    private final RuleInForce rule;
    private final @Nullable LocalDate date;
    private final List<Object> facts;

    private RuleVerification(RulesEngine engine, RuleInForce rule, @Nullable LocalDate date, List<Object> facts) {
        this.engine = engine;
        this.rule = rule;
        this.date = date;
        this.facts = List.copyOf(facts);
    }

    /**
     * Begins to verify a rule of a pack, or of the standard pack below it.
     *
     * @param pack the pack, which is laid over the standard one; its engine is kept for the next call
     * @param ruleId the rule's id
     * @return the verification, without facts
     * @throws RulePackException if the pack can't be used
     * @throws IllegalArgumentException if no such rule is in force
     */
    public static RuleVerification verifyThat(RulePack pack, String ruleId) {
        try {
            return verifyThat(ENGINES.get(pack.identity(), () -> PackEngines.of(pack)), ruleId);
        } catch (UncheckedExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Begins to verify a rule of an engine.
     *
     * @param engine the engine
     * @param ruleId the rule's id
     * @return the verification, without facts
     * @throws IllegalArgumentException if no such rule is in force
     */
    public static RuleVerification verifyThat(RulesEngine engine, String ruleId) {
        RuleInForce rule = engine.rules().stream()
                .filter(one -> one.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ruleId (%s) must be that of a rule in force. %s"
                        .formatted(
                                ruleId,
                                Choices.of(
                                        "rules",
                                        ruleId,
                                        engine.rules().stream()
                                                .map(RuleInForce::id)
                                                .toList()))));
        return new RuleVerification(engine, rule, null, List.of());
    }

    /**
     * Returns a verification at a date; without one the rule finds no {@code AsOfDate}.
     *
     * @param day the date judged at
     * @return the verification, otherwise unchanged
     */
    public RuleVerification on(LocalDate day) {
        return new RuleVerification(engine, rule, day, facts);
    }

    /**
     * Returns a verification with more facts.
     *
     * @param more immutable values, whose order changes nothing
     * @return the verification, otherwise unchanged
     */
    public RuleVerification given(Object... more) {
        var all = new ArrayList<>(facts);
        all.addAll(Arrays.asList(more));
        return new RuleVerification(engine, rule, date, all);
    }

    /**
     * Checks that the rule concludes these values and no others.
     *
     * @param values what it must conclude: constants such as {@code Status.ON_HOLD} or {@code ChaseLevel.REMINDER}, a
     *     {@code Reference}, a {@code Conclusion}, or words that stand in a message; at least one
     * @throws AssertionError if it concludes something else, naming rule, facts, what was expected and what was concluded
     * @throws IllegalArgumentException if no values are given
     * @throws RuleFiringException if the rule fails or loops
     */
    public void concludes(Object... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("values must not be empty. Maybe call concludesNothing().");
        }
        List<Conclusion> concluded = concluded();
        boolean eachIsConcluded = Arrays.stream(values)
                .allMatch(value -> concluded.stream().anyMatch(one -> ConclusionValues.has(one, value)));
        boolean noneIsOver = concluded.stream()
                .allMatch(one -> Arrays.stream(values).anyMatch(value -> ConclusionValues.has(one, value)));
        if (!eachIsConcluded || !noneIsOver) {
            throw failure(
                    Arrays.stream(values).map(ConclusionValues::inWords).collect(Collectors.joining(", ")), concluded);
        }
    }

    /**
     * Checks that the rule concludes nothing.
     *
     * @throws AssertionError if it concludes something, naming rule, facts and what was concluded
     * @throws RuleFiringException if the rule fails or loops
     */
    public void concludesNothing() {
        List<Conclusion> concluded = concluded();
        if (!concluded.isEmpty()) {
            throw failure("nothing", concluded);
        }
    }

    private List<Conclusion> concluded() {
        return engine.tryRule(rule.id(), date, facts).stream()
                .map(Proposal::conclusion)
                .distinct()
                .toList();
    }

    private AssertionError failure(String expected, List<Conclusion> concluded) {
        String given = facts.isEmpty()
                ? "no facts"
                : facts.stream().map(Object::toString).collect(Collectors.joining("\n            "));
        String got = concluded.stream().map(ConclusionValues::inWords).collect(Collectors.joining(", "));
        return new AssertionError("%s %s%n  given:    %s%s%n  expected: %s%n  got:      %s"
                .formatted(
                        rule.id(),
                        rule.title(),
                        given,
                        date == null ? "" : "%n  on:       %s".formatted(date),
                        expected,
                        got.isEmpty() ? "nothing" : got)
                .replace(System.lineSeparator(), "\n"));
    }
}
