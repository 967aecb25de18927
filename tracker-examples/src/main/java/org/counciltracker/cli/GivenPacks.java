package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.PackSource;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;

/** Reads packs that are to be laid over the standard ones. */
final class GivenPacks {

    private GivenPacks() {}

    /**
     * Reads a pack.
     *
     * @param from what its path is relative to
     * @param folder the pack's folder or jar, as the user calls it
     * @return the pack
     * @throws Failure if something in it can't be read; each problem's place begins with the folder
     */
    static RulePack read(Path from, Path folder) {
        PackSource source = PackSource.at(from.resolve(folder));
        try {
            return source.pack();
        } catch (RulePackException e) {
            List<PackProblem> problems = e.problems();
            String opening = folder.toString().isEmpty() || folder.toString().equals(".") ? "" : folder + "/";
            throw Failure.invalidPack(lines(problems.stream()
                    .map(problem -> problem.place().startsWith(source.toString()) ? problem : problem.under(opening))
                    .toList()));
        }
    }

    /** Returns problems one to a line. */
    static String lines(Collection<PackProblem> problems) {
        return problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n"));
    }
}
