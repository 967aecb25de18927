package org.counciltracker.rules.cases;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How the cases of a pack went.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param results one for each case, in the order of the cases
 */
public record CaseReport(List<CaseResult> results) {

    /**
     * Copies the list.
     *
     * @param results one for each case, in the order of the cases
     */
    public CaseReport {
        results = List.copyOf(results);
    }

    /**
     * Returns the results of cases that failed.
     *
     * @return the results, in the order of the cases
     */
    public List<CaseResult> failures() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /**
     * Returns which rules the cases that passed don't prove.
     *
     * @param rules the ids of the rules in question
     * @return the coverage
     */
    public Coverage coverage(Collection<String> rules) {
        var sorted = new TreeSet<>(rules);
        Set<String> fired = fired();
        Set<String> missed = missed();
        return new Coverage(
                List.copyOf(sorted),
                sorted.stream().filter(rule -> !fired.contains(rule)).toList(),
                sorted.stream().filter(rule -> !missed.contains(rule)).toList());
    }

    /**
     * Returns the rules that a passing case covers.
     *
     * @return their ids
     */
    public Set<String> fired() {
        return rules(true);
    }

    /**
     * Returns the rules that a passing case nearly fires.
     *
     * @return their ids
     */
    public Set<String> missed() {
        return rules(false);
    }

    private Set<String> rules(boolean fire) {
        return results.stream()
                .filter(CaseResult::passed)
                .flatMap(result -> fire ? result.tried().fires().stream() : result.tried().missesNearly().stream())
                .collect(Collectors.toSet());
    }
}
