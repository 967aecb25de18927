package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.rules.pack.BuildsOn;
import org.counciltracker.rules.pack.Choices;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RulePack;

/**
 * Which packs build on which. A pack may change what comes from a pack that it builds on, and from those that come with
 * the library; that two packs unknown to each other change the same thing is a conflict, which their order must not settle
 * in silence.
 */
final class Heritage {

    private final Map<String, Set<String>> below = new HashMap<>();
    private final List<PackProblem> problems = new ArrayList<>();

    /**
     * Makes the heritage.
     *
     * @param packs the packs, in the order in which they are laid over each other
     */
    Heritage(List<RulePack> packs) {
        List<String> laid = new ArrayList<>();
        for (RulePack pack : packs) {
            var under = new HashSet<>(BuiltInPacks.ALL);
            for (BuildsOn named : pack.buildsOn()) {
                if (laid.contains(named.pack())) {
                    under.add(named.pack());
                    under.addAll(below.getOrDefault(named.pack(), Set.of()));
                } else {
                    problems.add(PackProblem.at(
                            named.place(),
                            "buildsOn (%s) is not among the packs below this one. %s"
                                    .formatted(named.pack(), Choices.of("packs below", named.pack(), laid))));
                }
            }
            below.put(pack.name(), under);
            laid.add(pack.name());
        }
    }

    /** Returns whether a pack may change what comes from another. */
    boolean mayChange(String pack, String other) {
        return pack.equals(other) || below.getOrDefault(pack, Set.of()).contains(other);
    }

    /** Returns the packs built on that aren't there. */
    List<PackProblem> problems() {
        return problems;
    }

    /** Words a conflict. */
    static PackProblem conflict(String place, String what, String other) {
        return PackProblem.at(
                place,
                "%s is set by pack (%s) too, which this pack doesn't build on, so which of them counts is chance. Maybe add the pack to buildsOn in pack.yaml."
                        .formatted(what, other));
    }
}
