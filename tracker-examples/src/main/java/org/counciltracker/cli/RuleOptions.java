package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.pack.PackSource;
import org.counciltracker.rules.pack.RulePackException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which rules are in force. */
final class RuleOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Lay the rule pack of this folder or jar over the standard ones. May be given several times.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--vet",
            description =
                    "Refuse a rule pack whose rules use more than facts, dates, words and numbers. Packs are code all the same.")
    private boolean vet;

    @Option(
            names = "--scheme",
            paramLabel = "NAME",
            completionCandidates = Schemes.class,
            description = "Rate by this scheme, such as status-key (the default), delivery or brag.")
    private @Nullable String scheme;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private @Nullable Supplier<RulesEngine> made;

    /** Returns the engine as soon as it can be had, always the same; what is wrong with a pack is told at once. */
    Supplier<RulesEngine> engine(Surroundings surroundings) {
        if (made == null) {
            made = make(surroundings);
        }
        return made;
    }

    /** Returns where the packs given lie. */
    List<PackSource> sources(Surroundings surroundings) {
        return folders.stream()
                .map(folder -> PackSource.at(surroundings.folder().resolve(folder)))
                .toList();
    }

    private Supplier<RulesEngine> make(Surroundings surroundings) {
        if (folders.isEmpty() && scheme == null) {
            return RulesEngine::standard;
        }
        RulesEngine engine = build(surroundings);
        return () -> engine;
    }

    private RulesEngine build(Surroundings surroundings) {
        try (Progress progress = Progress.on(surroundings)) {
            progress.step("making the rules ready");
            RulesEngine.Builder builder = RulesEngine.builder().vet(vet);
            for (Path folder : folders) {
                builder.pack(GivenPacks.read(surroundings.folder(), folder));
            }
            if (scheme != null) {
                builder.scheme(scheme);
            }
            return builder.build();
        } catch (RulePackException e) {
            throw Failure.invalidPack(
                    folders.size() == 1
                            ? GivenPacks.lines(e.problems().stream()
                                    .map(problem -> GivenPacks.placed(
                                            problem, folders.get(0), GivenPacks.opening(folders.get(0))))
                                    .toList())
                            : e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    /** The schemes of the library, asked for only by the completion of shells: a pack may bring its own. */
    static final class Schemes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RulesEngine.schemes().iterator();
        }
    }
}
