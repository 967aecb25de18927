package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.assessment.Quote;
import org.counciltracker.links.DependencyGraph;
import org.counciltracker.links.DependencyGraph.Wait;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.rules.fact.AboutItem;
import org.counciltracker.rules.fact.Blocked;
import org.counciltracker.rules.fact.Circle;
import org.counciltracker.rules.fact.Dependency;
import org.counciltracker.rules.fact.ItemStatus;

/** Makes the facts of what waits on what among the open items of a tracker. */
final class BlockedFacts {

    private final Map<ItemKey, Reference> references = new LinkedHashMap<>();
    private final Map<ItemKey, Set<ItemKey>> waitsOn = new LinkedHashMap<>();
    private final Map<Way, List<Quote>> proofs = new HashMap<>();

    private record Way(ItemKey item, ItemKey on) {}

    private BlockedFacts(Tracker tracker, List<AboutItem> settled) {
        Map<Reference, List<ItemKey>> named = new HashMap<>();
        for (TrackerItem item : tracker.items()) {
            references.put(item.key(), item.reference());
            named.computeIfAbsent(item.reference(), reference -> new ArrayList<>())
                    .add(item.key());
        }
        Set<ItemKey> open = new LinkedHashSet<>();
        for (AboutItem fact : settled) {
            if (fact instanceof ItemStatus status && status.open()) {
                open.add(status.item());
                waitsOn.put(status.item(), new LinkedHashSet<>());
            }
        }
        for (AboutItem fact : settled) {
            if (fact instanceof Dependency dependency && open.contains(dependency.item())) {
                for (ItemKey on : named.getOrDefault(dependency.on(), List.of())) {
                    if (open.contains(on)) {
                        waitsOn.getOrDefault(dependency.item(), Set.of()).add(on);
                        proofs.putIfAbsent(new Way(dependency.item(), on), dependency.proof());
                    }
                }
            }
        }
    }

    /**
     * Returns what blocks open items, and circles.
     *
     * @param tracker the tracker
     * @param settled the status of every item, in the order of the tracker, and what items wait on
     */
    static List<AboutItem> of(Tracker tracker, List<AboutItem> settled) {
        return new BlockedFacts(tracker, settled).facts();
    }

    private List<AboutItem> facts() {
        var facts = new ArrayList<AboutItem>();
        if (proofs.isEmpty()) {
            return facts;
        }
        DependencyGraph graph = DependencyGraph.of(waitsOn);
        waitsOn.forEach((item, on) -> {
            if (!on.isEmpty()) {
                graph.waits(item).forEach(wait -> facts.add(blocked(item, wait)));
            }
        });
        graph.circles()
                .forEach(circle -> facts.add(new Circle(
                        circle.get(0),
                        circle.stream().map(this::reference).toList(),
                        proof(circle.get(0), circle.get(1)))));
        return facts;
    }

    private Blocked blocked(ItemKey item, Wait wait) {
        ItemKey first = wait.direct() ? wait.on() : wait.through().get(0);
        return new Blocked(
                item,
                wait.on(),
                reference(wait.on()),
                wait.direct(),
                wait.last(),
                wait.through().stream().map(this::reference).toList(),
                proof(item, first));
    }

    private Reference reference(ItemKey item) {
        Reference reference = references.get(item);
        if (reference == null) {
            throw new IllegalArgumentException("item (%s) is not in the tracker.".formatted(item));
        }
        return reference;
    }

    private List<Quote> proof(ItemKey item, ItemKey on) {
        return proofs.getOrDefault(new Way(item, on), List.of());
    }
}
