package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.Conclusion.Counts;
import org.counciltracker.assessment.Conclusion.DependsOn;
import org.counciltracker.assessment.Conclusion.Finding;
import org.counciltracker.assessment.Conclusion.HasStatus;
import org.counciltracker.assessment.Conclusion.IsRated;
import org.counciltracker.assessment.Conclusion.IsTimely;
import org.counciltracker.assessment.Conclusion.Travels;
import org.counciltracker.assessment.Decision;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.Settlement;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.rules.fact.AboutItem;
import org.counciltracker.rules.fact.Dependency;
import org.counciltracker.rules.fact.Evidence;
import org.counciltracker.rules.fact.Found;
import org.counciltracker.rules.fact.ItemStatus;
import org.counciltracker.rules.fact.Rating;
import org.counciltracker.rules.fact.Standing;
import org.counciltracker.rules.fact.Travelling;

/** Makes the facts that later stages read from what a stage settled. */
final class SettledFacts {

    private SettledFacts() {}

    /** Returns everything that counts: of one item's the weightiest decides, of each kind of field it leads. */
    static List<Evidence> evidence(List<Proposal> proposals) {
        var facts = new ArrayList<Evidence>();
        Set<ItemKey> decided = new HashSet<>();
        Map<ItemKey, Set<EvidenceField>> led = new HashMap<>();
        for (Proposal proposal : Settlement.sorted(proposals)) {
            if (proposal.conclusion() instanceof Counts counts) {
                EvidenceField field = field(proposal);
                facts.add(new Evidence(
                        proposal.item(),
                        counts.kind(),
                        decided.add(proposal.item()),
                        led.computeIfAbsent(proposal.item(), item -> new HashSet<>())
                                .add(field),
                        field,
                        proposal.rank().update(),
                        proposal.rank().date(),
                        proposal.rank().position(),
                        proposal.rank().pack(),
                        proposal.evidence()));
            }
        }
        return facts;
    }

    /** What rests on a column and on an update is the update's, since it is the update that made the difference. */
    private static EvidenceField field(Proposal proposal) {
        if (proposal.rank().update() >= 0) {
            return EvidenceField.UPDATE;
        }
        return proposal.evidence().isEmpty()
                ? EvidenceField.TEXT
                : proposal.evidence().get(0).field();
    }

    /** Returns the status of every item, and what items wait on. */
    static List<AboutItem> statuses(Tracker tracker, Verdicts verdicts) {
        var facts = new ArrayList<AboutItem>();
        for (TrackerItem item : tracker.items()) {
            facts.add(status(item.key(), verdicts));
            for (Decision decision : verdicts.all(item.key(), Aspect.DEPENDS_ON)) {
                if (decision.winner().conclusion() instanceof DependsOn dependsOn) {
                    facts.add(new Dependency(
                            item.key(), dependsOn.reference(), decision.winner().evidence()));
                }
            }
        }
        facts.addAll(BlockedFacts.of(tracker, facts));
        return facts;
    }

    private static ItemStatus status(ItemKey item, Verdicts verdicts) {
        Optional<Proposal> winner = verdicts.one(item, Aspect.STATUS).map(Decision::winner);
        HasStatus status = verdicts.conclusion(item, Aspect.STATUS, HasStatus.class)
                .orElse(new HasStatus(Status.NO_PROGRESS_REPORTED, null));
        return new ItemStatus(
                item,
                status.status(),
                status.closure(),
                status.status().isOpen(),
                winner.map(proposal -> proposal.rank().date()).orElse(null),
                winner.map(proposal -> proposal.rank().update()).orElse(-1),
                winner.map(proposal -> proposal.rank().position()).orElse(0),
                winner.map(Proposal::evidence).orElse(List.of()));
    }

    /** Returns what was found in a stage. */
    static List<Found> findings(List<Decision> decisions) {
        return decisions.stream()
                .map(Decision::winner)
                .filter(proposal -> proposal.conclusion() instanceof Finding)
                .map(proposal -> new Found(
                        proposal.item(),
                        ((Finding) proposal.conclusion()).kind(),
                        proposal.conclusion().value(),
                        proposal.evidence()))
                .toList();
    }

    /** Returns which way measures go. */
    static List<Travelling> directions(Tracker tracker, Verdicts verdicts) {
        return tracker.measures().stream()
                .flatMap(measure -> verdicts.one(measure.key(), Aspect.DIRECTION).stream())
                .map(Decision::winner)
                .filter(proposal -> proposal.conclusion() instanceof Travels)
                .map(proposal -> new Travelling(
                        proposal.item(), ((Travels) proposal.conclusion()).direction(), proposal.evidence()))
                .toList();
    }

    /** Returns how every item stands. */
    static List<Standing> standings(Tracker tracker, Verdicts verdicts) {
        return tracker.items().stream()
                .map(item -> standing(item.key(), verdicts))
                .toList();
    }

    private static Standing standing(ItemKey item, Verdicts verdicts) {
        ItemStatus status = status(item, verdicts);
        Optional<IsTimely> timely = verdicts.conclusion(item, Aspect.TIMELINESS, IsTimely.class);
        Timeliness timeliness = timely.map(IsTimely::timeliness).orElse(Timeliness.NO_DATE);
        boolean overdue = timeliness == Timeliness.OVERDUE;
        return new Standing(
                item,
                status.status(),
                status.open(),
                timeliness,
                overdue,
                timeliness == Timeliness.DUE_SOON,
                overdue ? timely.map(IsTimely::days).orElse(0) : 0,
                verdicts.one(item, Aspect.STALE).isPresent(),
                status.date(),
                status.update(),
                status.position(),
                proof(item, status, verdicts));
    }

    /** Returns the words that decided the status, and those that decided how timely it is. */
    private static List<Quote> proof(ItemKey item, ItemStatus status, Verdicts verdicts) {
        return Stream.of(
                        status.proof().stream(),
                        verdicts.one(item, Aspect.TIMELINESS).stream()
                                .flatMap(decision -> decision.winner().evidence().stream()),
                        verdicts.one(item, Aspect.STALE).stream()
                                .flatMap(decision -> decision.winner().evidence().stream()))
                .flatMap(words -> words)
                .distinct()
                .toList();
    }

    /** Returns the rating of every item that has one. */
    static List<Rating> ratings(Tracker tracker, Verdicts verdicts) {
        return tracker.items().stream()
                .flatMap(item -> verdicts
                        .conclusion(item.key(), Aspect.RAG, IsRated.class)
                        .map(rated -> new Rating(item.key(), rated.rating()))
                        .stream())
                .toList();
    }
}
