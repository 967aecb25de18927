package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.Decision;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.Settlement;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Thresholds;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.fact.Rating;
import org.counciltracker.rules.pack.Stage;

/**
 * Gathers what is settled about a tracker, stage by stage, and gives later stages their facts. One for each run; not
 * thread-safe.
 */
final class Verdicts implements Settler {

    private final Tracker tracker;
    private final Proofs proofs;
    private final Thresholds thresholds;
    private final Map<ItemKey, Map<Aspect, List<Decision>>> decisions = new HashMap<>();

    Verdicts(Tracker tracker, Proofs proofs, Thresholds thresholds) {
        this.tracker = tracker;
        this.proofs = proofs;
        this.thresholds = thresholds;
    }

    @Override
    public Collection<?> settle(Stage stage, List<Proposed> proposed) {
        List<Proposal> proposals = proposed.stream().map(proofs::proposal).toList();
        List<Decision> settled = Settlement.settle(proposals);
        for (Decision decision : settled) {
            decisions
                    .computeIfAbsent(decision.winner().item(), item -> new EnumMap<>(Aspect.class))
                    .computeIfAbsent(decision.winner().conclusion().aspect(), aspect -> new ArrayList<>())
                    .add(decision);
        }
        List<Object> facts = new ArrayList<>(SettledFacts.findings(settled));
        facts.addAll(read(stage, proposals));
        if (stage == Stage.STATUS) {
            facts.addAll(SettledFacts.directions(tracker, this));
        }
        return facts;
    }

    /** Returns what later stages read of what a stage settled. */
    private List<? extends Object> read(Stage stage, List<Proposal> proposals) {
        return switch (stage) {
            case EVIDENCE -> SettledFacts.evidence(proposals);
            case STATUS -> SettledFacts.statuses(tracker, this);
            case TIMELINESS -> SettledFacts.standings(tracker, this);
            case RAG ->
                Stream.<Object>concat(ratings().stream(), TotalFacts.settled(tracker, this).stream())
                        .toList();
            case INTEGRITY, CHASING -> List.of();
        };
    }

    private List<Object> ratings() {
        List<Rating> ratings = SettledFacts.ratings(tracker, this);
        List<Object> facts = new ArrayList<>(ratings);
        RatingFacts.otherKey(tracker, ratings, thresholds).ifPresent(facts::add);
        return facts;
    }

    /** Returns all decisions about one aspect of an item, sorted by slot. */
    List<Decision> all(ItemKey item, Aspect aspect) {
        return decisions.getOrDefault(item, Map.of()).getOrDefault(aspect, List.of());
    }

    /** Returns the decision about an aspect of which an item has one. */
    Optional<Decision> one(ItemKey item, Aspect aspect) {
        return all(item, aspect).stream().findFirst();
    }

    /** Returns the conclusion about an aspect of which an item has one. */
    <C extends Conclusion> Optional<C> conclusion(ItemKey item, Aspect aspect, Class<C> type) {
        return one(item, aspect)
                .map(decision -> decision.winner().conclusion())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
