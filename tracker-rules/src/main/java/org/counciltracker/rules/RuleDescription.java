package org.counciltracker.rules;

import java.util.List;

/**
 * One rule in force, as people want to read it: where it stands, its source, what it reads and what it concludes.
 *
 * <p>What it reads and concludes is told by the words of its source. This record is immutable and thread-safe.
 *
 * @param rule the rule
 * @param place file and line within its pack, such as {@code status/open.drl:12}
 * @param source its source, with the comment right above it
 * @param reads the types of the facts that it matches, in order
 * @param absent the types of the facts that it looks for with {@code not}
 * @param numbers the keys of the policy's numbers that it asks for
 * @param concludes what its {@code then} part says, such as {@code propose Status.ON_HOLD}
 */
public record RuleDescription(
        RuleInForce rule,
        String place,
        String source,
        List<String> reads,
        List<String> absent,
        List<String> numbers,
        List<String> concludes) {

    /**
     * Copies the lists.
     *
     * @param rule the rule
     * @param place file and line within its pack, such as {@code status/open.drl:12}
     * @param source its source, with the comment right above it
     * @param reads the types of the facts that it matches, in order
     * @param absent the types of the facts that it looks for with {@code not}
     * @param numbers the keys of the policy's numbers that it asks for
     * @param concludes what its {@code then} part says, such as {@code propose Status.ON_HOLD}
     */
    public RuleDescription {
        reads = List.copyOf(reads);
        absent = List.copyOf(absent);
        numbers = List.copyOf(numbers);
        concludes = List.copyOf(concludes);
    }
}
