package org.counciltracker.cli;

import com.google.common.io.MoreFiles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where the result goes. */
final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Write to this file, whole or not at all. Default: standard output.")
    private @Nullable Path out;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** Returns the files that these options name. */
    List<Path> files() {
        return out == null ? List.of() : List.of(out);
    }

    /** Returns the output, and refuses to write over one of the inputs, which may be the only copy of a tracker. */
    Output output(Surroundings surroundings, List<Path> inputs) {
        if (out == null) {
            return Output.standard(surroundings.out());
        }
        Path file = surroundings.folder().resolve(out);
        if (inputs.stream().anyMatch(input -> Output.isSame(input, file))) {
            throw new ParameterException(spec.commandLine(), "-o (%s) is also an input.".formatted(out));
        }
        return Output.file(file);
    }

    /**
     * Returns the form of the result.
     *
     * @param given the one asked for by name, or null
     * @param forms all there are, that of the standard output first
     * @return the one asked for by name, else by the ending of the output's name
     */
    <F extends Enum<F> & NamedByEnding> F format(@Nullable F given, F[] forms) {
        if (given != null) {
            return given;
        }
        if (out == null) {
            return forms[0];
        }
        String ending = MoreFiles.getFileExtension(out).toLowerCase(Locale.ROOT);
        return Arrays.stream(forms)
                .filter(form -> form.endings().contains(ending))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "-o (%s) doesn't tell the format. Add --format with one of: %s."
                                .formatted(out, Choices.of(forms))));
    }
}
