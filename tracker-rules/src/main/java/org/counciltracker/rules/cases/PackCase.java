package org.counciltracker.rules.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.Tracker;
import org.jspecify.annotations.Nullable;

/**
 * A case that proves something of a rule pack: rows of a tracker, or facts for one rule, with what must and must not be
 * concluded.
 *
 * <p>This record is immutable and thread-safe, if the application's own facts are.
 *
 * @param name the claim, in plain words
 * @param place where it is written, as {@code file:line}
 * @param scheme the rating scheme, or null for the default
 * @param rule the id of the one rule that is tried, or null where a tracker is assessed by all rules
 * @param tracker the tracker, or null where one rule is tried
 * @param asOf the date to judge at; null only where one rule is tried that needs none
 * @param facts the facts for the rule, or the application's own beside the tracker
 * @param expectations what must and must not be concluded, in the order written
 */
public record PackCase(
        String name,
        String place,
        @Nullable String scheme,
        @Nullable String rule,
        @Nullable Tracker tracker,
        @Nullable AsOf asOf,
        List<Object> facts,
        List<Expectation> expectations) {

    /**
     * Copies the lists.
     *
     * @param name the claim, in plain words
     * @param place where it is written, as {@code file:line}
     * @param scheme the rating scheme, or null for the default
     * @param rule the id of the one rule that is tried, or null where a tracker is assessed by all rules
     * @param tracker the tracker, or null where one rule is tried
     * @param asOf the date to judge at; null only where one rule is tried that needs none
     * @param facts the facts for the rule, or the application's own beside the tracker
     * @param expectations what must and must not be concluded, in the order written
     */
    public PackCase {
        facts = List.copyOf(facts);
        expectations = List.copyOf(expectations);
    }

    /** Returns this case with other expectations. */
    PackCase withExpectations(List<Expectation> others) {
        return new PackCase(name, place, scheme, rule, tracker, asOf, facts, others);
    }

    /**
     * Returns the file it is written in.
     *
     * @return the file's name as given to the reader
     */
    public String file() {
        return place.substring(0, place.lastIndexOf(':'));
    }

    /**
     * Returns the line at which it begins.
     *
     * @return the line, from 1
     */
    public int line() {
        return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
    }

    /**
     * Returns the rules that fire if the case passes.
     *
     * @return their ids
     */
    public Set<String> fires() {
        return rules(true);
    }

    /**
     * Returns the rules that the case is a near miss of, if it passes.
     *
     * @return their ids
     */
    public Set<String> missesNearly() {
        return rules(false);
    }

    private Set<String> rules(boolean firing) {
        var rules = new LinkedHashSet<String>();
        for (Expectation one : expectations) {
            boolean counts = firing ? one.claim().isAboutRules() : one.claim() == Claim.FIRE;
            if (counts && one.holds() == firing) {
                rules.add(one.value());
            } else if (rule != null && one.claim() == Claim.CONCLUDE && one.holds()) {
                if (one.isOfNothing() != firing) {
                    rules.add(rule);
                }
            }
        }
        return rules;
    }

    /** Returns the case in one line: its place and its claim. */
    @Override
    public String toString() {
        return place + ": " + name;
    }
}
