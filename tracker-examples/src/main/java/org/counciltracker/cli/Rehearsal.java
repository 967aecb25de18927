package org.counciltracker.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the usual commands once on the samples and throws away what they say. The launcher has the JVM archive the classes
 * that this loads, so that later starts find them ready.
 */
final class Rehearsal {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("--help"),
            List.of("assess", "SAMPLES"),
            List.of("assess", "SAMPLES", "--meetings=2024-09-25,2024-11-25,2025-02-05", "--format=json"),
            List.of("assess", "SAMPLES", "--scheme=brag"),
            List.of("chase", "SAMPLES", "--meetings=2024-09-25,2024-11-25,2025-02-05"),
            List.of("explain", "SAMPLES/castlebeck-audit-actions.csv", "A2/23"));

    private Rehearsal() {}

    /**
     * Runs the commands.
     *
     * @param args the folder of samples
     */
    public static void main(String[] args) {
        Warmup.begin(List.of("assess"));
        for (List<String> command : COMMANDS) {
            String[] words = command.stream()
                    .map(word -> word.replace("SAMPLES", args[0]))
                    .toArray(String[]::new);
            int exitCode = Main.run(words, nowhere(), nowhere());
            if (exitCode != ExitCode.DONE) {
                throw new IllegalStateException(
                        "%s in %s ended with exit code %s.".formatted(command, Path.of(args[0]), exitCode));
            }
        }
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
