package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.PackSource;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The pack that a rules author works on, and what it is laid over. */
final class PackOptions {

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the rule pack, or a jar of one.")
    private Path folder = Path.of("");

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Lay the pack over the one in this folder or jar, which lies over the standard ones. May be given several times.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--vet",
            description =
                    "Refuse the pack if its rules use more than facts, dates, words and numbers. Packs are code all the same.")
    private boolean vet;

    boolean vet() {
        return vet;
    }

    Path folder(Surroundings surroundings) {
        return surroundings.folder().resolve(folder);
    }

    /** Returns what the user calls the pack. */
    String name() {
        return folder.toString();
    }

    /** Returns what the places of the pack's files begin with, so that they can be opened from where the user is. */
    String opening() {
        return GivenPacks.opening(folder);
    }

    PackSource source(Surroundings surroundings) {
        return PackSource.at(folder(surroundings));
    }

    /** Reads the packs below; what is wrong with one of these ends the command. */
    List<RulePack> below(Surroundings surroundings) {
        return folders.stream()
                .map(below -> GivenPacks.read(surroundings.folder(), below))
                .toList();
    }

    /** Makes an engine of the pack and those below. */
    RulesEngine engine(List<RulePack> below, RulePack pack, String scheme) {
        RulesEngine.Builder builder = RulesEngine.builder().scheme(scheme).vet(vet);
        below.forEach(builder::pack);
        return builder.pack(pack).build();
    }

    /** Returns a problem whose place can be opened from where the user is. */
    PackProblem placed(PackProblem problem) {
        return GivenPacks.placed(problem, folder, opening());
    }

    /** Ends the command with problems of the pack. */
    Failure invalid(RulePackException e) {
        return Failure.invalidPack(
                GivenPacks.lines(e.problems().stream().map(this::placed).toList()));
    }
}
