package org.counciltracker.rules.internal.lint;

/** Looks for one kind of thing in a rule. */
interface Lint {

    /**
     * Looks at a rule.
     *
     * @param rule the rule
     * @param to takes what is found
     */
    void look(RuleText rule, Findings to);
}
