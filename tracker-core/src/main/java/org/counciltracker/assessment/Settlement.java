package org.counciltracker.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.counciltracker.model.ItemKey;

/**
 * Settles disagreement between rules: of the proposals for one slot of one item it keeps the weightiest.
 *
 * <p>The order in which rules fired changes nothing. This class has no state.
 */
public final class Settlement {

    /** The weightiest first; where two weigh the same, by what can't depend on the order of firing. */
    private static final Comparator<Proposal> WEIGHTIEST_FIRST = Comparator.comparing(Proposal::rank)
            .reversed()
            .thenComparing(Proposal::rule)
            .thenComparing(proposal -> proposal.conclusion().value())
            .thenComparing(proposal -> proposal.conclusion().toString())
            .thenComparing(proposal -> proposal.evidence().toString())
            .thenComparing(proposal -> proposal.facts().toString());

    private Settlement() {}

    /**
     * Settles proposals.
     *
     * @param proposals the proposals of one stage, in any order
     * @return one decision for each item and slot that was proposed for, sorted by item and slot
     */
    public static List<Decision> settle(Collection<Proposal> proposals) {
        var slots = new TreeMap<Slot, List<Proposal>>();
        for (Proposal proposal : proposals) {
            slots.computeIfAbsent(Slot.of(proposal), slot -> new ArrayList<>()).add(proposal);
        }
        return slots.values().stream().map(Settlement::decide).toList();
    }

    /**
     * Returns the proposals in the order that decides, the weightiest first. Equal ones, as from two words of one clause,
     * become one.
     *
     * @param proposals the proposals
     * @return a sorted copy
     */
    public static List<Proposal> sorted(Collection<Proposal> proposals) {
        return proposals.stream().distinct().sorted(WEIGHTIEST_FIRST).toList();
    }

    private static Decision decide(List<Proposal> proposals) {
        List<Proposal> sorted = sorted(proposals);
        Proposal weightiest = sorted.get(0);
        var agreeing = new ArrayList<Proposal>();
        var losers = new ArrayList<Proposal>();
        boolean tie = false;
        for (Proposal proposal : sorted) {
            if (proposal.conclusion().value().equals(weightiest.conclusion().value())) {
                agreeing.add(proposal);
            } else {
                losers.add(proposal);
                tie |= proposal.rank().compareTo(weightiest.rank()) == 0;
            }
        }
        // Of those that conclude the same the surest speaks for all: it has the best reason to show.
        Proposal winner = agreeing.stream()
                .reduce((one, other) -> other.confidence().compareTo(one.confidence()) > 0 ? other : one)
                .orElse(weightiest);
        List<Proposal> seconds = new ArrayList<>(agreeing);
        seconds.remove(winner);
        return new Decision(winner, seconds, losers, tie);
    }

    private record Slot(ItemKey item, String name) implements Comparable<Slot> {

        static Slot of(Proposal proposal) {
            return new Slot(proposal.item(), proposal.conclusion().slot());
        }

        @Override
        public int compareTo(Slot other) {
            int byItem = item.compareTo(other.item);
            return byItem != 0 ? byItem : name.compareTo(other.name);
        }
    }
}
