package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RulePack;

/** Finds rows of CSV files by which two packs that don't know of each other say different things of the same entry. */
final class EntryConflicts {

    private final Heritage heritage;
    private final Map<String, Entry> entries = new HashMap<>();
    private final List<PackProblem> problems = new ArrayList<>();

    private EntryConflicts(Heritage heritage) {
        this.heritage = heritage;
    }

    /** Returns the conflicts between packs, given in the order in which they are laid over each other. */
    static List<PackProblem> of(List<RulePack> packs, Heritage heritage) {
        var conflicts = new EntryConflicts(heritage);
        for (RulePack pack : packs) {
            pack.policy().forEach(row -> conflicts.set(pack, "key (" + row.key() + ")", row.value(), row.place()));
            // Where a row stands is no part of what it says.
            pack.lexicon()
                    .forEach(row -> conflicts.set(
                            pack,
                            "cue (" + row.id() + ")",
                            List.of(row.cues(), row.kind(), row.needs(), row.defeats()),
                            row.place()));
            pack.legend()
                    .forEach(row -> conflicts.set(
                            pack,
                            "rating of (%s, %s)"
                                    .formatted(
                                            row.legend().status(), row.legend().condition()),
                            row.legend().rating(),
                            row.place()));
            pack.clocks()
                    .forEach(row -> conflicts.set(
                            pack,
                            "clock (" + row.id() + ")",
                            List.of(row.off(), row.binds(), row.about(), String.valueOf(row.period()), row.starts()),
                            row.place()));
            pack.keys()
                    .forEach(row -> conflicts.set(
                            pack, "key words (" + row.id() + ")", List.of(row.phrases(), row.means()), row.place()));
        }
        return conflicts.problems;
    }

    private void set(RulePack pack, String what, Object value, String place) {
        Entry earlier = entries.put(what, new Entry(pack.name(), value));
        if (earlier != null && !heritage.mayChange(pack.name(), earlier.pack()) && !earlier.value.equals(value)) {
            problems.add(Heritage.conflict(place, what, earlier.pack()));
        }
    }

    private record Entry(String pack, Object value) {}
}
