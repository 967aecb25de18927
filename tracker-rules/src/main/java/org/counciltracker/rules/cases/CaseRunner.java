package org.counciltracker.rules.cases;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.model.ItemKey;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.pack.Choices;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.jspecify.annotations.Nullable;

/**
 * Runs the cases of a pack.
 *
 * <p>Rows are judged as any tracker is; facts are put before the one rule that the case names. A rule that fails or loops
 * fails its case, and the others go on. All methods are thread-safe.
 */
public final class CaseRunner {

    private final String scheme;
    private final Function<String, RulesEngine> engines;
    private final Map<String, Bench> made = new ConcurrentHashMap<>();

    private CaseRunner(String scheme, Function<String, RulesEngine> engines) {
        this.scheme = scheme;
        this.engines = engines;
    }

    /**
     * Obtains a runner.
     *
     * @param engines gives the engine for a rating scheme; asked once for each that cases name, or that is the default
     * @return the runner, for cases that name no scheme by {@code status-key}
     */
    public static CaseRunner of(Function<String, RulesEngine> engines) {
        return of(RulesEngine.schemes().get(0), engines);
    }

    /**
     * Obtains a runner.
     *
     * @param scheme the rating scheme of cases that name none, as that of the pack they prove
     * @param engines gives the engine for a rating scheme; asked once for each that cases name, or that is the default
     * @return the runner
     */
    public static CaseRunner of(String scheme, Function<String, RulesEngine> engines) {
        return new CaseRunner(scheme, engines);
    }

    /**
     * Obtains a runner of the standard rules with a pack laid over them, which compiles the pack once for each scheme
     * that cases name.
     *
     * @param pack the pack, or the standard one itself
     * @return the runner, for cases that name no scheme by the pack's own, or by the default where it has none
     */
    public static CaseRunner over(RulePack pack) {
        return of(PackEngines.scheme(pack), scheme -> PackEngines.of(pack, scheme));
    }

    /**
     * Runs cases.
     *
     * @param cases the cases
     * @return how each went
     * @throws RulePackException if the rules can't be used
     */
    public CaseReport run(Collection<PackCase> cases) {
        return new CaseReport(cases.stream().map(this::run).toList());
    }

    /**
     * Runs cases, and gives up each that takes too long, as one whose rule never ends; its thread is left behind.
     *
     * @param cases the cases
     * @param most how long each may take, with making the rules ready where it is the first of its scheme
     * @return how each went
     * @throws IllegalArgumentException if {@code most} is nothing or less
     * @throws RulePackException if the rules can't be used
     */
    public CaseReport run(Collection<PackCase> cases, Duration most) {
        var watch = new CaseWatch(most);
        return new CaseReport(
                cases.stream().map(one -> watch.run(one, this::run)).toList());
    }

    /**
     * Runs one case.
     *
     * @param one the case
     * @return how it went
     * @throws RulePackException if the rules can't be used
     */
    public CaseResult run(PackCase one) {
        Bench bench;
        try {
            bench = bench(one.scheme());
        } catch (IllegalArgumentException e) {
            return failed(one, String.valueOf(e.getMessage()), "no such scheme");
        }
        try {
            return one.rule() == null ? runRows(one, bench) : runRule(one, one.rule(), bench);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(one, "can't be judged: " + e.getMessage(), String.valueOf(e.getMessage()));
        }
    }

    private Bench bench(@Nullable String named) {
        String name = named == null ? scheme : named;
        return made.computeIfAbsent(name, asked -> Bench.of(engines.apply(asked)));
    }

    private static CaseResult failed(PackCase one, String message, String got) {
        return new CaseResult(one, List.of(new Difference(one.place(), message, "that it can be judged", got, "")));
    }

    private static CaseResult runRule(PackCase one, String rule, Bench bench) {
        Map<String, String> stages = bench.stages();
        if (!stages.containsKey(rule)) {
            return failed(
                    one,
                    "rule (%s) is no rule in force. %s".formatted(rule, Choices.of("rules", rule, stages.keySet())),
                    "no such rule");
        }
        var date = one.asOf() == null ? null : one.asOf().date();
        Outcome outcome = Outcome.of(bench.engine().tryRule(rule, date, one.facts()));
        return compared(one, stages, expected -> outcome);
    }

    private static CaseResult runRows(PackCase one, Bench bench) {
        AssessedTracker assessed = bench.engine()
                .assess(Objects.requireNonNull(one.tracker()), Objects.requireNonNull(one.asOf()), one.facts());
        var outcomes = new HashMap<ItemKey, Outcome>();
        assessed.assessments().forEach(item -> outcomes.put(item.item().key(), Outcome.of(item)));
        assessed.measures().forEach(measure -> outcomes.put(measure.measure().key(), Outcome.of(measure)));
        assessed.totals().forEach(total -> outcomes.put(total.total().key(), Outcome.of(total)));
        return compared(one, bench.stages(), expected -> Objects.requireNonNull(outcomes.get(expected.subject())));
    }

    private static CaseResult compared(
            PackCase one, Map<String, String> stages, Function<Expectation, Outcome> outcomes) {
        var comparison = new Comparison(stages);
        var differences = new ArrayList<Difference>();
        for (Expectation expected : one.expectations()) {
            Difference difference = comparison.difference(expected, outcomes.apply(expected));
            if (difference != null) {
                differences.add(difference);
            }
        }
        return new CaseResult(one, differences);
    }

    /**
     * An engine, with what every case asks of it.
     *
     * @param engine the engine
     * @param stages the stage of each rule in force, by its id
     */
    private record Bench(RulesEngine engine, Map<String, String> stages) {

        static Bench of(RulesEngine engine) {
            return new Bench(
                    engine,
                    engine.rules().stream().collect(Collectors.toUnmodifiableMap(RuleInForce::id, RuleInForce::stage)));
        }
    }
}
