package org.counciltracker.rules.internal;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.cases.PackCase;
import org.counciltracker.rules.pack.Choices;
import org.counciltracker.rules.pack.PackProblem;

/** Finds cases that speak of rules that aren't in force: a near miss of a rule that isn't there always passes. */
final class CaseRules {

    private CaseRules() {}

    static List<PackProblem> unknown(Collection<PackCase> cases, Collection<RuleInForce> inForce) {
        var ids = inForce.stream().map(RuleInForce::id).collect(Collectors.toCollection(TreeSet::new));
        return cases.stream()
                .flatMap(one -> Stream.concat(one.fires().stream(), one.missesNearly().stream())
                        .filter(id -> !ids.contains(id))
                        .distinct()
                        .map(id -> PackProblem.at(
                                one.place(),
                                "no rule (%s) is in force. %s".formatted(id, Choices.of("rules", id, ids)))))
                .toList();
    }
}
