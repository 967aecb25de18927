package org.counciltracker.rules.internal;

import java.util.List;
import org.counciltracker.rules.fact.AboutItem;
import org.counciltracker.rules.pack.RuleFiringException;
import org.counciltracker.rules.pack.Stage;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * Tells of rules that failed, in words that name the rule and the item.
 *
 * <p>The engine's own exceptions hold on to the whole session, so only their causes are passed on.
 */
final class FiringFailures {
    private FiringFailures() {}

    static RuleFiringException failed(Stage stage, ConsequenceException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new RuleFiringException(
                "%s: %s failed on %s: %s"
                        .formatted(
                                stage.folder(),
                                RuleRefs.id(e.getRule()),
                                item(e.getMatch().getObjects()),
                                cause),
                cause);
    }

    static RuleFiringException conditionFailed(Stage stage, RuntimeException e) {
        return new RuleFiringException("%s: a condition failed: %s".formatted(stage.folder(), e.getMessage()), e);
    }

    static RuleFiringException loops(Stage stage, int maxFirings, LoopWatch.@Nullable Sighting sighting) {
        String culprit = sighting == null
                ? "No rule is waiting now. Maybe the tracker is larger than the limit allows."
                : "%s fires most, last on %s. Maybe its then part makes its when part true again."
                        .formatted(sighting.rule(), item(sighting.facts()));
        return new RuleFiringException(
                "%s: rules fired more than %d times. %s".formatted(stage.folder(), maxFirings, culprit), null);
    }

    private static String item(List<Object> facts) {
        return facts.stream()
                .filter(AboutItem.class::isInstance)
                .map(fact -> "item \"" + ((AboutItem) fact).item() + "\"")
                .findFirst()
                .orElse("no item");
    }
}
