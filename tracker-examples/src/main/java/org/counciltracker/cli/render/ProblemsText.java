package org.counciltracker.cli.render;

import java.util.List;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.PackProblem.Weight;

/** What is wrong with a rule pack, one problem to a line however wide the terminal is: editors open such lines. */
public final class ProblemsText {

    private ProblemsText() {}

    /**
     * Returns the text.
     *
     * @param pack what the user calls the pack
     * @param problems its problems
     * @return the problems, each with its line's end, and a line that sums them up
     */
    public static String of(String pack, List<PackProblem> problems) {
        if (problems.isEmpty()) {
            return pack + ": nothing is wrong.\n";
        }
        var text = new StringBuilder();
        problems.forEach(
                problem -> text.append(Wrapping.oneLine(problem.toString())).append('\n'));
        long errors = problems.stream()
                .filter(problem -> problem.weight() == Weight.ERROR)
                .count();
        return text.append('\n')
                .append(Wording.count(problems.size(), "problem"))
                .append(
                        errors == 0
                                ? "; the pack can be used all the same\n"
                                : errors == problems.size()
                                        ? "\n"
                                        : "; %s of them %s the pack from being used\n"
                                                .formatted(errors, errors == 1 ? "keeps" : "keep"))
                .toString();
    }
}
