package org.counciltracker.cli;

import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the command line finds around it.
 *
 * @param out the standard output
 * @param err the standard error stream, for messages
 * @param clock tells today's date, unless the user does
 * @param width how many characters fit on a line
 * @param folder what relative paths are relative to
 * @param home the folder that holds the samples
 */
record Surroundings(PrintStream out, PrintStream err, Clock clock, int width, Path folder, Path home) {

    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 60;
    private static final int GREATEST_WIDTH = 160;

    /** Returns the surroundings of this process, with other streams. */
    static Surroundings ofProcess(PrintStream out, PrintStream err) {
        return new Surroundings(
                out,
                err,
                Clock.system(ZoneId.systemDefault()),
                width(System.getenv("COLUMNS")),
                Path.of(""),
                findHome());
    }

    /** Returns the width of the terminal as shells tell it, within what can be read. */
    static int width(@Nullable String columns) {
        if (columns == null || !columns.matches("[1-9][0-9]{0,5}")) {
            return USUAL_WIDTH;
        }
        return Math.max(LEAST_WIDTH, Math.min(GREATEST_WIDTH, Integer.parseInt(columns)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The launcher may say; otherwise both the jar and the folder of classes stand in {@code target}. */
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
