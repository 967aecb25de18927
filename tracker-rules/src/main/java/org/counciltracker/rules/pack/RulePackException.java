package org.counciltracker.rules.pack;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.model.TrackerException;
import org.jspecify.annotations.Nullable;

/** Thrown when rule packs cannot be used. Its message lists every problem, one to a line. */
public final class RulePackException extends TrackerException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, in the order found. */
    private final transient @Nullable ImmutableList<PackProblem> problems;

    /**
     * Makes an exception of problems.
     *
     * @param problems the problems
     */
    public RulePackException(List<PackProblem> problems) {
        super(problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * Returns the problems.
     *
     * @return the problems, in the order found; none where the exception was serialized on its way
     */
    public List<PackProblem> problems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * Returns the problems as text.
     *
     * @return each problem in one line, as {@code file:line: rule ID: message} as far as these are known
     */
    public List<String> lines() {
        return problems().stream().map(PackProblem::toString).toList();
    }
}
