package org.counciltracker.rules.internal.lint;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import org.counciltracker.rules.internal.lint.Calls.Call;
import org.counciltracker.rules.internal.lint.Part.Eval;
import org.counciltracker.rules.internal.lint.Part.Group;

/** Finds words of DRL by which rules would steer the engine, which the stages do. This class is immutable and thread-safe. */
final class ForbiddenWords implements Lint {

    private static final String ORDER =
            "is not allowed: rules of a stage may fire in any order. Where two disagree, @strength(\"…\") says which outweighs the other.";

    private static final String FOLDER = "is not allowed: the stage's folder decides when a rule fires. Leave it out.";

    private static final String ONCE =
            "is not needed: a conclusion changes no fact, so no rule fires twice on the same ones. Leave it out.";

    private static final String CLOCK =
            "is not allowed: it asks the machine's clock, and the as-of date is the only one that counts. Maybe use AsOfDate( $today : date ).";

    private static final ImmutableMap<String, String> ATTRIBUTES = ImmutableMap.<String, String>builder()
            .put("salience", ORDER)
            .put("agenda-group", FOLDER)
            .put("ruleflow-group", FOLDER)
            .put("activation-group", "is not allowed: all conclusions are gathered, and core picks one. Leave it out.")
            .put("auto-focus", FOLDER)
            .put("no-loop", ONCE)
            .put("lock-on-active", ONCE)
            .put("timer", CLOCK)
            .put("duration", CLOCK)
            .put("date-effective", CLOCK)
            .put("date-expires", CLOCK)
            .put("calendars", CLOCK)
            .put("enabled", "is not allowed. Leave the rule out, or switch it off by its id in pack.yaml.")
            .put("dialect", "is not needed: consequences are Java. Leave it out.")
            .buildOrThrow();

    /** What an engine takes, though it does nothing. */
    private static final Set<String> NEEDLESS = Set.of("no-loop", "dialect");

    private static final String FACTS =
            "must not change facts: what a rule concludes becomes a fact once its stage is settled. Conclude with propose( … ), finding( … ) or another word of Conclude.";

    private static final ImmutableMap<String, String> CALLS = ImmutableMap.<String, String>builder()
            .put("modify", FACTS)
            .put("update", FACTS)
            .put("insert", FACTS)
            .put("insertLogical", FACTS)
            .put("insertAsync", FACTS)
            .put("retract", FACTS)
            .put("delete", FACTS)
            .buildOrThrow();

    private static final Map<String, String> OF_ENGINE =
            Map.of("halt", "must not stop the engine. Leave it out.", "setFocus", FOLDER);

    @Override
    public void look(RuleText rule, Findings to) {
        rule.attributes().forEach((name, line) -> {
            String why = ATTRIBUTES.get(name);
            int at = line > 0 ? line : rule.line();
            if (why != null && NEEDLESS.contains(name)) {
                to.advise(rule, at, "\"%s\" %s".formatted(name, why));
            } else if (why != null) {
                to.refuse(rule, at, "\"%s\" %s".formatted(name, why));
            }
        });
        for (Call call : Calls.in(rule.then())) {
            String why = CALLS.get(call.name().text());
            if (why != null) {
                to.refuse(
                        rule,
                        rule.lineOf(call.name()),
                        "\"%s\" %s".formatted(call.name().text(), why));
            }
        }
        lookAtEngine(rule, to);
        rule.when().forEach(part -> lookForEval(part, rule, to));
    }

    /** The same may be asked of the word {@code drools}. */
    private static void lookAtEngine(RuleText rule, Findings to) {
        for (int i = 2; i < rule.then().size(); i++) {
            DrlToken called = rule.then().get(i);
            boolean ofEngine = rule.then().get(i - 1).is(".")
                    && (rule.then().get(i - 2).is("drools")
                            || rule.then().get(i - 2).is(")"));
            String why =
                    CALLS.containsKey(called.text()) && rule.then().get(i - 2).is("drools")
                            ? CALLS.get(called.text())
                            : OF_ENGINE.get(called.text());
            if (ofEngine && why != null) {
                to.refuse(rule, rule.lineOf(called), "\"%s\" %s".formatted(called.text(), why));
            }
        }
    }

    private static void lookForEval(Part part, RuleText rule, Findings to) {
        if (part instanceof Eval eval) {
            to.advise(
                    rule,
                    eval.line(),
                    "\"eval\" is tried for each match and can't be indexed. Write \"%s\" as a condition of the pattern that it speaks of."
                            .formatted(Words.text(DrlToken.of(eval.code()))));
        } else if (part instanceof Group group) {
            group.parts().forEach(inner -> lookForEval(inner, rule, to));
        }
    }
}
