package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final Path SAMPLES = CliRun.HOME.resolve("samples");
    private static final String SAMPLE = "castlebeck-audit-actions.csv";

    @TempDir
    private Path folder;

    @Test
    void tellAFaultOfTheProgramInOneLine() {
        CliRun run = CliRun.in(SAMPLES, CommandsTest::brokenClock, "assess", SAMPLE);

        assertThat(run)
                .isEqualTo(
                        new CliRun(
                                70,
                                "",
                                "tracker: this is a fault of the program, please report it:"
                                        + " java.lang.IllegalStateException: the clock is broken (--stacktrace shows where)\n"));
    }

    @Test
    void showWhereAFaultLiesIfAsked() {
        CliRun run = CliRun.in(SAMPLES, CommandsTest::brokenClock, "assess", SAMPLE, "--stacktrace");

        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.err())
                .startsWith("java.lang.IllegalStateException: the clock is broken\n\tat ")
                .endsWith("please report it: java.lang.IllegalStateException: the clock is broken\n");
    }

    @Test
    void endWith5WhereTheStandardOutputCannotBeWritten() {
        var err = new ByteArrayOutputStream();
        var full = new PrintStream(new FullDisk(), false, StandardCharsets.UTF_8);

        int exitCode = Main.run(new String[] {"rules", "list"}, full, CliRun.stream(err));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("standard output: cannot be written.\n");
        assertThat(exitCode).isEqualTo(5);
    }

    @Test
    void writeJsonInUtf8AndTextInTheEncodingOfTheTerminal() throws IOException {
        assertThat(new String(outOf("json"), StandardCharsets.UTF_8)).contains("café");
        assertThat(new String(outOf("table"), StandardCharsets.ISO_8859_1)).contains("café");
    }

    private byte[] outOf(String format) throws IOException {
        Path tracker = folder.resolve("a.csv");
        Files.writeString(tracker, "Ref,Action,Owner,Update\nA1,Close the door.,Manager of the café,\n");
        var out = new ByteArrayOutputStream();
        Main.run(
                new String[] {"assess", tracker.toString(), "--as-of=2024-09-25", "--format", format},
                new PrintStream(out, false, StandardCharsets.ISO_8859_1),
                CliRun.stream(new ByteArrayOutputStream()));
        return out.toByteArray();
    }

    private static LocalDate brokenClock() {
        throw new IllegalStateException("the clock is broken");
    }

    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("no space left");
        }
    }
}
