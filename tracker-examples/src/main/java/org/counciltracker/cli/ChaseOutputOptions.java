package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** In which form the chasing lists are given, and where. */
final class ChaseOutputOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Choices.OfChaseFormat.class,
            description = "One of: ${COMPLETION-CANDIDATES}. Default: what the name of OUT ends in, else text.")
    private @Nullable ChaseFormat format;

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
        return OutputOptions.output(out, surroundings, inputs, spec);
    }

    ChaseFormat format() {
        if (format != null) {
            return format;
        }
        if (out == null) {
            return ChaseFormat.TEXT;
        }
        return ChaseFormat.ofName(String.valueOf(out.getFileName()))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "-o (%s) doesn't tell the format. Add --format with one of: %s."
                                .formatted(out, Choices.of(ChaseFormat.values()))));
    }
}
