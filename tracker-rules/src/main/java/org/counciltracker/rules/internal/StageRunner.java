package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.counciltracker.rules.pack.RuleFiringException;
import org.counciltracker.rules.pack.Stage;
import org.drools.core.impl.EnvironmentFactory;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** Runs the stages over the facts of one tracker, each in a session of its own. This class is thread-safe. */
final class StageRunner {
    private final CompiledRules rules;
    private final int maxFirings;

    /**
     * Obtains a runner.
     *
     * @param rules the rules to run
     * @param maxFirings how often rules may fire in one stage before the stage is taken to loop
     */
    StageRunner(CompiledRules rules, int maxFirings) {
        if (maxFirings < 1) {
            throw new IllegalArgumentException("maxFirings (%s) must be positive.".formatted(maxFirings));
        }
        this.rules = rules;
        this.maxFirings = maxFirings;
    }

    /**
     * Runs all stages in order.
     *
     * @param facts the facts to start with
     * @param settler called after each stage
     * @throws RuleFiringException if a rule fails or loops
     */
    void run(Collection<?> facts, Settler settler) {
        ProposalSink sink = new ProposalSink();
        Environment environment = EnvironmentFactory.newEnvironment();
        sink.enter(environment);
        KieSession session = rules.newSession(environment);
        List<Object> inserted = new ArrayList<>(facts);
        try {
            facts.forEach(session::insert);
            for (Stage stage : Stage.values()) {
                fire(session, stage, inserted);
                Collection<?> settled = settler.settle(stage, sink.drain());
                settled.forEach(session::insert);
                inserted.addAll(settled);
            }
        } finally {
            session.dispose();
        }
    }

    private void fire(KieSession session, Stage stage, List<Object> inserted) {
        session.getAgenda().getAgendaGroup(stage.folder()).setFocus();
        int fired;
        try {
            fired = session.fireAllRules(maxFirings + 1);
        } catch (ConsequenceException e) {
            throw FiringFailures.failed(stage, e);
        } catch (RuntimeException e) {
            throw FiringFailures.conditionFailed(stage, e, StageTrial.condition(rules, inserted, stage));
        } catch (StackOverflowError | AssertionError | LinkageError e) {
            // The engine passes on what no rule should throw, without a word on which did.
            StageTrial.Culprit firing = StageTrial.firing(rules, inserted, stage, maxFirings);
            throw FiringFailures.broke(
                    stage, e, firing == null ? StageTrial.condition(rules, inserted, stage) : firing);
        }
        if (fired > maxFirings) {
            throw FiringFailures.loops(stage, maxFirings, LoopWatch.watch(session));
        }
    }
}
