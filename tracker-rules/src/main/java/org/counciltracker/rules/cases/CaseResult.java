package org.counciltracker.rules.cases;

import java.util.List;

/**
 * How a case went.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param tried the case
 * @param differences what differs from what it says, in the order written; none where it passed
 */
public record CaseResult(PackCase tried, List<Difference> differences) {

    /**
     * Copies the list.
     *
     * @param tried the case
     * @param differences what differs from what it says, in the order written; none where it passed
     */
    public CaseResult {
        differences = List.copyOf(differences);
    }

    /**
     * Returns whether all is as the case says.
     *
     * @return whether nothing differs
     */
    public boolean passed() {
        return differences.isEmpty();
    }

    /** Returns the case in one line, and under it each difference in a few. */
    @Override
    public String toString() {
        var words = new StringBuilder(tried.toString());
        for (Difference difference : differences) {
            words.append("\n  ").append(difference.message());
            words.append("\n    expected: ").append(difference.expected());
            words.append("\n    got:      ").append(difference.got());
            if (!difference.proposed().isEmpty()) {
                words.append("\n    proposed: ").append(difference.proposed());
            }
        }
        return words.toString();
    }
}
