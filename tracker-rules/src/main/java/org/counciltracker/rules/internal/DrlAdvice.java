package org.counciltracker.rules.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.rules.internal.DrlConditions.Part;
import org.counciltracker.rules.pack.PackProblem;

/** Turns what only the compiler finds wrong into words, and its places into lines of the file. */
final class DrlAdvice {

    /** Where the compiler counts lines from the word then on. */
    private static final Pattern IN_THEN = Pattern.compile("^Unable to parse consequence caused by: \\(line (\\d+),");

    private static final Pattern ACCUMULATED = Pattern.compile("Unknown parameter in accumulate: (\\S+)");

    private DrlAdvice() {}

    /**
     * Returns what is wrong with the conditions of a rule, where no single one is to blame.
     *
     * @param rule the rule
     * @param message the compiler's words
     */
    static PackProblem ofConditions(DrlRule rule, String message) {
        Matcher accumulated = ACCUMULATED.matcher(message);
        if (accumulated.find()) {
            int at = Math.max(rule.start(), rule.text().bare().indexOf("accumulate", rule.start()));
            return rule.problem(
                    rule.text().lineOf(at),
                    "accumulate reads %s in a way that cannot be compiled. Bind it within the accumulate, to a property."
                            .formatted(accumulated.group(1)));
        }
        int when = Math.max(rule.start(), rule.text().bare().indexOf("when", rule.start()));
        return rule.problem(
                rule.text().lineOf(when), "the conditions cannot be compiled together. Maybe try them one by one.");
    }

    /**
     * Returns what to say of a condition without which a rule compiles.
     *
     * @param rule the rule
     * @param guilty the condition
     */
    static PackProblem ofCondition(DrlRule rule, Part guilty) {
        String written = rule.text()
                .text()
                .substring(guilty.from(), guilty.to())
                .replaceAll("\\s+", " ")
                .strip();
        return rule.problem(
                rule.text().lineOf(guilty.from()),
                "the condition (%s) cannot be compiled. Maybe say it in a simpler way, such as name == value."
                        .formatted(written));
    }

    /** Returns what is wrong with what a rule concludes, where the Java in it is sound. */
    static PackProblem ofConclusion(DrlRule rule, String message) {
        Matcher inThen = IN_THEN.matcher(message);
        int then = rule.text().lineOf(rule.then());
        Matcher change = DrlConsequences.change(rule);
        if (change.find()) {
            return rule.problem(
                    rule.text().lineOf(change.start()),
                    ("\"%s\" must not change facts: what a rule concludes becomes a fact once its stage is settled. "
                                    + "Conclude with propose( … ), finding( … ) or another word of Conclude.")
                            .formatted(change.group(1)));
        }
        int line = inThen.find() ? Math.min(rule.last(), then + Integer.parseInt(inThen.group(1)) - 1) : then;
        return rule.problem(line, "what the rule concludes cannot be compiled. Maybe say it in a simpler way.");
    }
}
