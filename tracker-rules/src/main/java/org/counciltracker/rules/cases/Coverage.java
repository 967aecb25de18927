package org.counciltracker.rules.cases;

import java.util.List;

/**
 * Which rules of a pack its cases don't prove.
 *
 * <p>A rule is covered where a passing case says that it must fire or decide, or tries it alone and says what it must
 * conclude. It has a near miss where a passing case says that it must not fire, or tries it alone and says that it must
 * conclude nothing. This record is immutable and thread-safe.
 *
 * @param rules the ids of the pack's rules, sorted
 * @param unfired those that no passing case covers
 * @param withoutNearMiss those without a near miss
 */
public record Coverage(List<String> rules, List<String> unfired, List<String> withoutNearMiss) {

    /**
     * Copies the lists.
     *
     * @param rules the ids of the pack's rules, sorted
     * @param unfired those that no passing case covers
     * @param withoutNearMiss those without a near miss
     */
    public Coverage {
        rules = List.copyOf(rules);
        unfired = List.copyOf(unfired);
        withoutNearMiss = List.copyOf(withoutNearMiss);
    }

    /**
     * Returns whether every rule is covered and has a near miss.
     *
     * @return whether nothing is left to prove
     */
    public boolean isFull() {
        return unfired.isEmpty() && withoutNearMiss.isEmpty();
    }

    /** Returns the coverage in a line or more, with the ids of the rules that lack something. */
    @Override
    public String toString() {
        return "rules %s, fired by a case %s, with a near miss %s%s%s"
                .formatted(
                        rules.size(),
                        rules.size() - unfired.size(),
                        rules.size() - withoutNearMiss.size(),
                        unfired.isEmpty() ? "" : "\n  no case fires: " + String.join(", ", unfired),
                        withoutNearMiss.isEmpty() ? "" : "\n  no near miss of: " + String.join(", ", withoutNearMiss));
    }
}
