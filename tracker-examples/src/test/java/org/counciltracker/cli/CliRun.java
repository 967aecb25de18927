package org.counciltracker.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * One run of the command line.
 *
 * @param exitCode its exit code
 * @param out what it wrote to the standard output
 * @param err what it wrote to the standard error stream
 */
public record CliRun(int exitCode, String out, String err) {

    /** Where tests run: the folder of the module, which holds the samples. */
    static final Path HOME = Path.of("").toAbsolutePath();

    static final Supplier<LocalDate> FIRST_OF_OCTOBER = () -> LocalDate.of(2024, 10, 1);

    static final Terminal PIPE = new Terminal(80, false, false);

    /** Runs a command in a folder, on 1 October 2024, at 80 columns. */
    public static CliRun in(Path folder, String... args) {
        return in(folder, FIRST_OF_OCTOBER, PIPE, args);
    }

    static CliRun in(Path folder, Terminal terminal, String... args) {
        return in(folder, FIRST_OF_OCTOBER, terminal, args);
    }

    static CliRun in(Path folder, Supplier<LocalDate> clock, String... args) {
        return in(folder, clock, PIPE, args);
    }

    private static CliRun in(Path folder, Supplier<LocalDate> clock, Terminal terminal, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exitCode = Main.run(args, new Surroundings(stream(out), stream(err), clock, terminal, folder, HOME));
        return new CliRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
