package org.counciltracker.rules.internal;

import com.google.common.collect.ImmutableMap;
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
    private static final Map<String, Attribute<?>> REFUSED = ImmutableMap.<String, Attribute<?>>builder()
            .put("agenda-group", Attribute.AGENDA_GROUP)
            .put("ruleflow-group", Attribute.RULEFLOW_GROUP)
            .put("activation-group", Attribute.ACTIVATION_GROUP)
            .put("auto-focus", Attribute.AUTO_FOCUS)
            .put("lock-on-active", Attribute.LOCK_ON_ACTIVE)
            .put("salience", Attribute.SALIENCE)
            .put("timer", Attribute.TIMER)
            .put("duration", Attribute.DURATION)
            // These ask the clock of the machine; the as-of date is the only one that counts.
            .put("date-effective", Attribute.DATE_EFFECTIVE)
            .put("date-expires", Attribute.DATE_EXPIRES)
            .put("calendars", Attribute.CALENDARS)
            .put("enabled", Attribute.ENABLED)
            .build();

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
