package org.counciltracker.rules.internal.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds rules that lack what every rule must have: id, title, basis, a case that fires it and a near miss. Not thread-safe. */
final class Duties implements Lint {

    private final @Nullable Cases cases;

    /**
     * Makes it.
     *
     * @param cases what the cases show, or null where nobody asked
     */
    Duties(@Nullable Cases cases) {
        this.cases = cases;
    }

    @Override
    public void look(RuleText rule, Findings to) {
        String id = rule.annotation("id");
        if (id == null || id.isBlank()) {
            to.refuse(
                    rule,
                    rule.line(),
                    "has %s. Give it one that no other rule ever had, such as @id(\"LOCAL-010\")."
                            .formatted(id == null ? "no @id" : "an empty @id"));
            return;
        }
        lookAtTitle(rule, id, to);
        String basis = rule.annotation("basis");
        if (basis == null || basis.isBlank()) {
            to.advise(
                    rule,
                    rule.line(),
                    "has no @basis. Name the law with its section, or the practice, such as @basis(\"Practice: overdue items are chased before each meeting\").");
        }
        lookAtCases(rule, id, to);
    }

    private static void lookAtTitle(RuleText rule, String id, Findings to) {
        List<String> words = List.of(rule.name().strip().split("\\s+", 2));
        if (!words.get(0).equals(id)) {
            to.advise(
                    rule,
                    rule.line(),
                    "the name must open with the rule's id (%s), but opens with (%s). Write rule \"%s …\"."
                            .formatted(id, words.get(0), id));
        } else if (words.size() < 2) {
            to.advise(
                    rule,
                    rule.line(),
                    "has no title. Write it behind the id, in the words of those who read the verdict, such as rule \"%s On hold: the latest update says so\"."
                            .formatted(id));
        }
    }

    private void lookAtCases(RuleText rule, String id, Findings to) {
        if (cases == null) {
            return;
        }
        if (!cases.fired().contains(id)) {
            to.advise(rule, rule.line(), "no case fires it. Add one to cases/ that must conclude what it says.");
        }
        if (!cases.nearlyMissed().contains(id)) {
            to.advise(
                    rule,
                    rule.line(),
                    "no case comes near it without firing it. Add one to cases/ that looks alike and must not conclude the same.");
        }
    }
}
