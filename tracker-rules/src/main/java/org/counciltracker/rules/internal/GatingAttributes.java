package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.Rule;
import org.drools.model.Rule.Attribute;

/**
 * The attributes by which a rule could choose for itself when it fires. The stage decides that, and order never
 * matters inside a stage, so no rule may have one.
 */
final class GatingAttributes {
    private static final Map<String, Attribute<?>> REFUSED = Map.of(
            "agenda-group", Attribute.AGENDA_GROUP,
            "ruleflow-group", Attribute.RULEFLOW_GROUP,
            "activation-group", Attribute.ACTIVATION_GROUP,
            "auto-focus", Attribute.AUTO_FOCUS,
            "lock-on-active", Attribute.LOCK_ON_ACTIVE,
            "salience", Attribute.SALIENCE,
            "timer", Attribute.TIMER,
            "duration", Attribute.DURATION);

    private GatingAttributes() {}

    static List<String> problems(Rule rule) {
        List<String> problems = new ArrayList<>();
        REFUSED.forEach((name, attribute) -> {
            if (rule.getAttribute(attribute) != attribute.getDefaultValue()) {
                problems.add("\"%s\" is not allowed. The stage's folder decides when a rule fires.".formatted(name));
            }
        });
        problems.sort(null);
        return problems;
    }
}
