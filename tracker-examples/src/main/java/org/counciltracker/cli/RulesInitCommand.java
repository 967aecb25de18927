package org.counciltracker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "init",
        description =
                "Writes a small working rule pack to begin with: a number, a phrase, a rule, and the cases that prove"
                        + " them.",
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class RulesInitCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = "The folder to write it to, new or empty. The pack is named after it.")
    private Path folder = Path.of("");

    RulesInitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path target = surroundings.folder().resolve(folder);
        refuseWhatIsThere(target);
        try {
            NewPack.write(target);
        } catch (IOException e) {
            throw Failure.unwritable("%s: cannot be written: %s".formatted(folder, e.getMessage()));
        }
        String quoted = folder.toString().contains(" ") ? "\"" + folder + "\"" : folder.toString();
        surroundings.out().print("""
                        %s:
                          %s

                        Try:
                          tracker rules check %3$s
                          tracker rules test %3$s --watch
                          tracker assess FILE --rules %3$s
                        """.formatted(
                        folder, NewPack.FILES.stream().collect(Collectors.joining("\n  ")), quoted));
        return ExitCode.DONE;
    }

    /** Nothing of anybody's is written over. */
    private void refuseWhatIsThere(Path target) {
        if (!Files.exists(target)) {
            return;
        }
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.of(target)) {
            if (files.findAny().isPresent()) {
                throw Failure.unwritable(
                        "%s: is there already, and not empty. Give a folder that is new or empty.".formatted(folder));
            }
        } catch (IOException e) {
            throw Failure.unwritable("%s: cannot be read: %s".formatted(folder, e.getMessage()));
        }
    }
}
