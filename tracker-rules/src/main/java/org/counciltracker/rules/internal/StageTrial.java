package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.counciltracker.rules.pack.Stage;
import org.drools.core.common.InternalAgendaGroup;
import org.drools.core.common.InternalWorkingMemory;
import org.drools.core.impl.EnvironmentFactory;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Runs a stage that failed once more, to find the rule that failed and the facts it met, where the engine doesn't say.
 *
 * <p>Only runs that fail pay for it. What rules propose meanwhile is thrown away.
 */
final class StageTrial extends DefaultAgendaEventListener {

    private @Nullable Match firing;

    private StageTrial() {}

    /** Fires the stage again and returns the firing that fails, or null where none does. */
    static @Nullable Culprit firing(CompiledRules rules, Collection<?> facts, Stage stage, int maxFirings) {
        var trial = new StageTrial();
        KieSession session = session(rules);
        session.addEventListener(trial);
        try {
            facts.forEach(session::insert);
            session.getAgenda().getAgendaGroup(stage.folder()).setFocus();
            session.fireAllRules(maxFirings);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            Match failed = trial.firing;
            if (failed != null) {
                return new Culprit(RuleRefs.id(failed.getRule()), new ArrayList<>(failed.getObjects()));
            }
        } finally {
            session.dispose();
        }
        return null;
    }

    /**
     * Lets the stage look at one fact after the other, without firing, and returns the one at which a condition fails, or
     * null where none does.
     */
    static @Nullable Culprit condition(CompiledRules rules, Collection<?> facts, Stage stage) {
        KieSession session = session(rules);
        try {
            for (Object fact : facts) {
                boolean looking = false;
                try {
                    session.insert(fact);
                    // What concerns one fact alone is looked at here, of all rules at once; what joins facts, below.
                    ((InternalWorkingMemory) session).flushPropagations();
                    looking = true;
                    session.getAgenda().getAgendaGroup(stage.folder()).setFocus();
                    session.fireAllRules(match -> false);
                } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
                    return new Culprit(looking ? next(session, stage) : null, List.of(fact));
                }
            }
        } finally {
            session.dispose();
        }
        return null;
    }

    /** The rule whose conditions were being looked at is still the next one of its group. */
    private static @Nullable String next(KieSession session, Stage stage) {
        return session.getAgenda().getAgendaGroup(stage.folder()) instanceof InternalAgendaGroup group
                        && group.peek() != null
                ? RuleRefs.id(group.peek().getRule())
                : null;
    }

    private static KieSession session(CompiledRules rules) {
        Environment environment = EnvironmentFactory.newEnvironment();
        new ProposalSink().enter(environment);
        return rules.newSession(environment);
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        firing = event.getMatch();
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        firing = null;
    }

    /**
     * Who failed.
     *
     * @param rule the rule's id, or null where only its facts are known
     * @param facts the facts it met
     */
    record Culprit(@Nullable String rule, List<Object> facts) {}
}
