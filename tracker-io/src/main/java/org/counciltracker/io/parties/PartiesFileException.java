package org.counciltracker.io.parties;

import java.util.List;
import org.counciltracker.model.TrackerException;

/**
 * Thrown where a file of parties cannot be used as it is.
 *
 * <p>Its message has a line for each problem, such as {@code parties.csv:3: name (OPCC) stands twice; see line 2.} It is
 * unchecked, since few callers can do more than show that.
 */
public final class PartiesFileException extends TrackerException {

    /** What is wrong, in the order of the file. */
    private final List<String> problems;

    /**
     * Creates an exception.
     *
     * @param problems what is wrong, each with file and line, in the order of the file
     */
    public PartiesFileException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong.
     *
     * @return an immutable list, each with file and line, in the order of the file
     */
    public List<String> problems() {
        return problems;
    }
}
