package org.counciltracker.rules.pack;

import java.util.List;
import org.counciltracker.model.TrackerException;

/** Thrown when rule packs cannot be used. Its message lists every problem, one to a line. */
public final class RulePackException extends TrackerException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, in the order found. */
    private final List<String> problems;

    /**
     * Makes an exception of problems.
     *
     * @param problems the problems, each as {@code file:line: message} where these are known
     */
    public RulePackException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the problems.
     *
     * @return each problem as {@code file:line: rule ID: message} as far as these are known
     */
    public List<String> problems() {
        return problems;
    }
}
