package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.Collection;
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
            throw Failure.invalidPack(lines(e.problems().stream()
                    .map(problem -> placed(problem, folder, opening(folder)))
                    .toList()));
        }
    }

    /** Returns problems one to a line. */
    static String lines(Collection<PackProblem> problems) {
        return problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n"));
    }

    /** Returns what the places of a pack's files begin with, so that they can be opened from where the user is. */
    static String opening(Path folder) {
        return folder.toString().isEmpty() || folder.toString().equals(".") ? "" : folder + "/";
    }

    /** Returns a problem whose place begins so, unless the place is the pack itself or in another pack. */
    static PackProblem placed(PackProblem problem, Path folder, String opening) {
        String place = problem.place();
        boolean elsewhere = place.isEmpty()
                || place.equals(folder.toString())
                || place.startsWith("pack ")
                || Path.of(place).isAbsolute();
        return elsewhere ? problem : problem.under(opening);
    }
}
