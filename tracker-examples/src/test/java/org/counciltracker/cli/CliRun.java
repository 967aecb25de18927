package org.counciltracker.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * One run of the command line.
 *
 * @param exitCode its exit code
 * @param out what it wrote to the standard output
 * @param err what it wrote to the standard error stream
 */
record CliRun(int exitCode, String out, String err) {

    /** Where tests run: the folder of the module, which holds the samples. */
    static final Path HOME = Path.of("").toAbsolutePath();

    static final Clock FIRST_OF_OCTOBER = Clock.fixed(Instant.parse("2024-10-01T12:00:00Z"), ZoneOffset.UTC);

    /** Runs a command in a folder, on 1 October 2024, at 80 columns. */
    static CliRun in(Path folder, String... args) {
        return in(folder, FIRST_OF_OCTOBER, args);
    }

    static CliRun in(Path folder, Clock clock, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exitCode = Main.run(args, new Surroundings(stream(out), stream(err), clock, 80, folder, HOME));
        return new CliRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
