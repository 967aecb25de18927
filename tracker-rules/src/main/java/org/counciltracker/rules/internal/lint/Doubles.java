package org.counciltracker.rules.internal.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds ids that a pack gives to two rules. */
final class Doubles {

    private Doubles() {}

    static void look(List<RuleText> own, Findings to) {
        Map<String, RuleText> first = new HashMap<>();
        for (RuleText rule : own) {
            String id = rule.annotation("id");
            RuleText earlier = id == null ? null : first.putIfAbsent(id, rule);
            if (earlier != null) {
                to.refuse(rule, rule.line(), "the id stands twice; see %s.".formatted(earlier.place(earlier.line())));
            }
        }
    }
}
