package org.counciltracker.rules.internal;

import java.util.List;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.model.ItemKey;

/**
 * What a rule concluded, with the facts that it met.
 *
 * @param rule the rule
 * @param item the item
 * @param conclusion what was concluded
 * @param facts the facts that the rule met, in the order of its patterns
 * @param absent what the rule looked for and did not find
 */
record Proposed(RuleRef rule, ItemKey item, Conclusion conclusion, List<Object> facts, List<String> absent) {

    Proposed {
        facts = List.copyOf(facts);
        absent = List.copyOf(absent);
    }
}
