package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counciltracker.model.Status;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.fact.Legend;
import org.counciltracker.rules.lexicon.LexiconEntry;
import org.counciltracker.rules.pack.Choices;
import org.counciltracker.rules.pack.ClockEntry;
import org.counciltracker.rules.pack.KeyWords;
import org.counciltracker.rules.pack.LegendEntry;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.PolicyEntry;
import org.counciltracker.rules.pack.RulePack;

/**
 * Finds names in packs that nothing answers to. The engine would let a rule that asks for an unknown number silently never
 * fire, and leave a mistyped row without any effect.
 */
final class PackLint {

    static final String STRENGTH_KEY = "strength.";

    private final String scheme;
    private final List<RulePack> packs;
    private final List<RuleInForce> rules;

    /**
     * Makes a lint.
     *
     * @param scheme the rating scheme
     * @param packs the packs, in the order in which they are laid over each other
     * @param rules the rules in force
     */
    PackLint(String scheme, List<RulePack> packs, List<RuleInForce> rules) {
        this.scheme = scheme;
        this.packs = packs;
        this.rules = rules;
    }

    List<PackProblem> problems() {
        var problems = new ArrayList<PackProblem>();
        problems.addAll(unknownThresholds());
        problems.addAll(unreadNumbers());
        problems.addAll(unknownCues());
        problems.addAll(unknownClocks());
        problems.addAll(unknownKeyWords());
        problems.addAll(unratedStatuses());
        return problems;
    }

    private List<PackProblem> unknownThresholds() {
        Set<String> keys = keysOf(packs);
        return packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .flatMap(file -> ThresholdKeys.askedFor(file).stream())
                .filter(asked -> !keys.contains(asked.key()))
                .map(asked -> PackProblem.at(
                        asked.place(),
                        "no policy defines the threshold (%s). %s"
                                .formatted(asked.key(), Choices.of("keys", asked.key(), keys))))
                .toList();
    }

    /** A pack may change the numbers below it, set the strength of a rule, and bring numbers that rules ask for. */
    private List<PackProblem> unreadNumbers() {
        var problems = new ArrayList<PackProblem>();
        for (int i = 1; i < packs.size(); i++) {
            Set<String> below = keysOf(packs.subList(0, i));
            for (PolicyEntry entry : packs.get(i).policy()) {
                boolean known = below.contains(entry.key()) || isStrength(entry.key()) || isAskedFor(entry.key());
                if (!known) {
                    problems.add(PackProblem.at(
                            entry.place(),
                            "no rule reads key (%s). %s".formatted(entry.key(), choices(entry.key(), below))));
                }
            }
        }
        return problems;
    }

    private String choices(String key, Set<String> below) {
        return key.startsWith(STRENGTH_KEY)
                ? Choices.of(
                        "rules",
                        key.substring(STRENGTH_KEY.length()),
                        rules.stream().map(RuleInForce::id).toList())
                : Choices.of("keys of the packs below", key, below);
    }

    private boolean isStrength(String key) {
        if (!key.startsWith(STRENGTH_KEY)) {
            return false;
        }
        String id = key.substring(STRENGTH_KEY.length());
        // A rule that doesn't compile is not in force, but there.
        return rules.stream().anyMatch(rule -> rule.id().equals(id)) || isWritten("@id(\"" + id + "\")");
    }

    private boolean isAskedFor(String key) {
        return isWritten('"' + key + '"');
    }

    private boolean isWritten(String words) {
        return packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .anyMatch(file -> file.text().contains(words));
    }

    private List<PackProblem> unknownCues() {
        var problems = new ArrayList<PackProblem>();
        var below = new HashSet<String>();
        for (RulePack pack : packs) {
            for (LexiconEntry row : pack.lexicon()) {
                if (row.kind().equals(LexiconEntry.OFF) && !below.contains(row.id())) {
                    problems.add(PackProblem.at(
                            row.place(),
                            "no row (%s) is in force that could be switched off. %s"
                                    .formatted(row.id(), Choices.of("rows", row.id(), new TreeSet<>(below)))));
                }
            }
            pack.lexicon().forEach(row -> below.add(row.id()));
        }
        return problems;
    }

    private List<PackProblem> unknownClocks() {
        var problems = new ArrayList<PackProblem>();
        var below = new HashSet<String>();
        for (RulePack pack : packs) {
            for (ClockEntry row : pack.clocks()) {
                if (row.off() && !below.contains(row.id())) {
                    problems.add(PackProblem.at(
                            row.place(),
                            "no clock (%s) is in force that could be switched off. %s"
                                    .formatted(row.id(), Choices.of("clocks", row.id(), new TreeSet<>(below)))));
                }
            }
            pack.clocks().forEach(row -> below.add(row.id()));
        }
        return problems;
    }

    private List<PackProblem> unknownKeyWords() {
        var problems = new ArrayList<PackProblem>();
        var below = new HashSet<String>();
        for (RulePack pack : packs) {
            for (KeyWords row : pack.keys()) {
                if (row.off() && !below.contains(row.id())) {
                    problems.add(PackProblem.at(
                            row.place(),
                            "no row (%s) is in force that could be switched off. %s"
                                    .formatted(row.id(), Choices.of("rows", row.id(), new TreeSet<>(below)))));
                }
            }
            pack.keys().forEach(row -> below.add(row.id()));
        }
        return problems;
    }

    /** A scheme that leaves a status out would leave its items without any rating. */
    private List<PackProblem> unratedStatuses() {
        Set<Status> unrated = EnumSet.allOf(Status.class);
        packs.stream()
                .flatMap(pack -> pack.legend().stream())
                .map(LegendEntry::legend)
                .filter(row -> row.condition() == Legend.Condition.ANY)
                .forEach(row -> unrated.remove(row.status()));
        return unrated.isEmpty()
                ? List.of()
                : List.of(PackProblem.at(
                        "legend.csv",
                        "scheme (%s) has no rating for: %s. Maybe add a row with ANY for each, such as %s,ANY,AMBER,still open."
                                .formatted(
                                        scheme,
                                        unrated.stream().map(Status::name).collect(Collectors.joining(", ")),
                                        unrated.iterator().next())));
    }

    private static Set<String> keysOf(List<RulePack> packs) {
        var keys = new TreeSet<String>();
        packs.forEach(pack -> pack.policy().forEach(entry -> keys.add(entry.key())));
        return keys;
    }
}
