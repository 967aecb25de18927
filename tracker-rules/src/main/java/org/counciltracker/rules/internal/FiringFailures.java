package org.counciltracker.rules.internal;

import com.google.common.base.Throwables;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern CONDITION =
            Pattern.compile("^Error evaluating constraint '(.*)' in (.*)$", Pattern.DOTALL);
    /** The class that the compiler makes for the functions of a DRL package. */
    private static final Pattern FUNCTION_OWNER = Pattern.compile("^(.+)\\.Rules[0-9A-F]{32}\\w*$");

    private static final Pattern RULE = Pattern.compile("Rule \"([^\"]*)\"");

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

    /** The engine looks at conditions of all stages at once, and names the rule by its name alone. */
    static RuleFiringException conditionFailed(Stage stage, RuntimeException e, StageTrial.@Nullable Culprit culprit) {
        Throwable cause = Throwables.getRootCause(e);
        String on = culprit == null ? "" : " on " + item(culprit.facts());
        Matcher failed = CONDITION.matcher(String.valueOf(e.getMessage()));
        if (!failed.find() || e.getCause() == null) {
            String rule = culprit == null || culprit.rule() == null ? "" : " of " + culprit.rule();
            return new RuleFiringException(
                    "%s: a condition%s failed%s: %s".formatted(stage.folder(), rule, on, cause), cause);
        }
        String rules = RULE.matcher(failed.group(2))
                .results()
                .map(rule -> rule.group(1))
                .sorted()
                .collect(Collectors.joining(", "));
        return new RuleFiringException(
                "%s: the condition \"%s\" failed%s: %s".formatted(rules, failed.group(1), on, cause), cause);
    }

    /** A rule did what ends a thread rather than a firing, such as to call a function that calls itself without an end. */
    static RuleFiringException broke(Stage stage, Error e, StageTrial.@Nullable Culprit culprit) {
        String rule = culprit == null || culprit.rule() == null ? function(e) : culprit.rule();
        String on = culprit == null ? "" : " on " + item(culprit.facts());
        String advice = e instanceof StackOverflowError ? ". Maybe a function calls itself without an end." : "";
        return new RuleFiringException("%s: %s failed%s: %s%s".formatted(stage.folder(), rule, on, e, advice), e);
    }

    /** Where no rule is known, the trace has the function that was called last. */
    private static String function(Error e) {
        for (StackTraceElement frame : e.getStackTrace()) {
            Matcher made = FUNCTION_OWNER.matcher(frame.getClassName());
            if (made.matches() && Stage.ofPackage(made.group(1)).isPresent()) {
                return "function %s of the pack %s (%s)"
                        .formatted(
                                frame.getMethodName(),
                                DrlPackage.packOf(made.group(1)),
                                Stage.ofPackage(made.group(1)).orElseThrow().folder());
            }
        }
        return "a condition";
    }

    static RuleFiringException loops(Stage stage, int maxFirings, LoopWatch.@Nullable Sighting sighting) {
        String culprit = sighting == null
                ? "No rule is waiting now. Maybe the tracker is larger than the limit allows."
                : "%s fires most, last on %s. Maybe its then part makes its when part true again."
                        .formatted(sighting.rule(), item(sighting.facts()));
        return new RuleFiringException(
                "%s: rules fired more than %s times. %s".formatted(stage.folder(), maxFirings, culprit), null);
    }

    private static String item(List<Object> facts) {
        return facts.stream()
                .filter(AboutItem.class::isInstance)
                .map(fact -> "item \"" + ((AboutItem) fact).item() + "\"")
                .findFirst()
                .orElse("no item");
    }
}
