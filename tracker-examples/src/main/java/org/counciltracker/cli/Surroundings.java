package org.counciltracker.cli;

import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.counciltracker.cli.render.Page;

/**
 * What a run of the command line finds around it.
 *
 * @param out the standard output
 * @param err the standard error stream, for messages
 * @param clock tells today's date, unless the user does; asked only when needed, since a time zone takes long to load
 * @param terminal how the output is seen
 * @param folder what relative paths are relative to
 * @param home the folder that holds the samples
 */
record Surroundings(
        PrintStream out, PrintStream err, Supplier<LocalDate> clock, Terminal terminal, Path folder, Path home) {

    /** Returns the surroundings of this process, with other streams. */
    static Surroundings ofProcess(PrintStream out, PrintStream err) {
        return new Surroundings(
                out,
                err,
                LocalDate::now,
                Terminal.of(System.getenv(), System.getProperty("tracker.terminal", "")),
                Path.of(""),
                findHome());
    }

    /** Returns files where they are, seen from the folder. */
    List<Path> resolved(Collection<Path> files) {
        return files.stream().map(folder::resolve).toList();
    }

    LocalDate today() {
        return clock.get();
    }

    /** Returns what text on the standard output is laid out for. */
    Page page() {
        return new Page(terminal.width(), terminal.colours());
    }

    /** Returns how many characters fit on a line. */
    int width() {
        return terminal.width();
    }

    /** The launcher says; without it both the jar and the folder of classes stand in {@code target}. */
    private static Path findHome() {
        String told = System.getProperty("tracker.home");
        if (told != null) {
            return Path.of(told);
        }
        try {
            URL code = Surroundings.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(code.toURI()).resolve("../..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
