package org.counciltracker.rules.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Finds the rule that loops, by watching a session that has already fired too often for a little longer.
 *
 * <p>Sessions that behave never pay for the listener.
 */
final class LoopWatch extends DefaultAgendaEventListener {
    private static final int FIRINGS_WATCHED = 1_000;

    private final Map<String, Sighting> sightings = new HashMap<>();

    private LoopWatch() {}

    /** Returns the rule that fires most, or null if the session has come to rest. */
    static @Nullable Sighting watch(KieSession session) {
        LoopWatch watch = new LoopWatch();
        session.addEventListener(watch);
        try {
            session.fireAllRules(FIRINGS_WATCHED);
        } catch (RuntimeException e) {
            // A rule that fails while it loops is still a rule that loops; that is what gets reported.
        } finally {
            session.removeEventListener(watch);
        }
        return watch.sightings.values().stream()
                .max(Comparator.comparingInt(Sighting::times).thenComparing(Sighting::rule, Comparator.reverseOrder()))
                .orElse(null);
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        Match match = event.getMatch();
        String rule = RuleRefs.id(match.getRule());
        List<Object> facts = List.copyOf(match.getObjects());
        sightings.merge(rule, new Sighting(rule, 1, facts), (old, one) -> new Sighting(rule, old.times + 1, facts));
    }

    /**
     * A rule that was seen to fire.
     *
     * @param rule its id
     * @param times how often it was seen
     * @param facts the facts it met last
     */
    record Sighting(String rule, int times, List<Object> facts) {}
}
