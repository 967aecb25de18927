package org.counciltracker.rules.pack;

import java.util.List;

/**
 * What could be read of a pack, with what is wrong with it. A pack with problems is good for looking at, not for judging.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param pack what could be read
 * @param problems what is wrong
 */
public record PackReading(RulePack pack, List<PackProblem> problems) {

    /**
     * Copies the problems.
     *
     * @param pack what could be read
     * @param problems what is wrong
     */
    public PackReading {
        problems = List.copyOf(problems);
    }

    /**
     * Returns the pack if nothing is wrong with it.
     *
     * @return the pack
     * @throws RulePackException with all the problems, if there are any
     */
    public RulePack orThrow() {
        if (!problems.isEmpty()) {
            throw new RulePackException(problems);
        }
        return pack;
    }
}
