package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void tellsTheStepAndTheSecondsOnATerminalAndTakesThemAway() throws InterruptedException {
        try (Progress progress = Progress.on(surroundings(true), Duration.ofMillis(100))) {
            progress.step("reading a\u001B[2J.csv");
            while (said().isEmpty()) {
                Thread.sleep(20);
            }
        }

        assertThat(said()).matches("(\r\u001B\\[Kreading a\\?\\[2J\\.csv \\(\\d+ s\\))+\r\u001B\\[K");
    }

    @Test
    void saysNothingOfWorkThatIsSoonDone() {
        try (Progress progress = Progress.on(surroundings(true))) {
            progress.step("reading");
        }

        assertThat(said()).isEmpty();
    }

    @Test
    void saysNothingInAPipe() throws InterruptedException {
        try (Progress progress = Progress.on(surroundings(false), Duration.ZERO)) {
            progress.step("reading");
            Thread.sleep(300);
        }

        assertThat(said()).isEmpty();
    }

    private Surroundings surroundings(boolean progress) {
        PrintStream out = CliRun.stream(new ByteArrayOutputStream());
        Path folder = Path.of("");
        return new Surroundings(
                out, CliRun.stream(err), CliRun.FIRST_OF_OCTOBER, new Terminal(60, false, progress), folder, folder);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
