package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** In which form the result is given, and where. */
final class OutputOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Choices.OfFormat.class,
            description = "One of: ${COMPLETION-CANDIDATES}. Default: what the name of OUT ends in, else table.")
    private @Nullable Format format;

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

    Output output(Surroundings surroundings, List<Path> inputs) {
        return output(out, surroundings, inputs, spec);
    }

    /** Refuses to write over one of the inputs, which may be the only copy of a tracker. */
    static Output output(@Nullable Path out, Surroundings surroundings, List<Path> inputs, CommandSpec spec) {
        if (out == null) {
            return Output.standard(surroundings.out());
        }
        Path file = surroundings.folder().resolve(out);
        if (inputs.stream().anyMatch(input -> Output.isSame(input, file))) {
            throw new ParameterException(spec.commandLine(), "-o (%s) is also an input.".formatted(out));
        }
        return Output.file(file);
    }

    Format format() {
        if (format != null) {
            return format;
        }
        String name = out == null ? "" : String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return Format.JSON;
        }
        if (!name.contains(".") || name.endsWith(".txt")) {
            return Format.TABLE;
        }
        throw new ParameterException(
                spec.commandLine(),
                "-o (%s) doesn't tell the format. Add --format with one of: %s."
                        .formatted(out, Choices.of(Format.values())));
    }
}
