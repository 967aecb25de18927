package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    private Path folder;

    @Test
    void printsEverySampleAndWritesAReport() throws IOException {
        CliRun run = CliRun.in(folder, "demo");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        for (Sample sample : Sample.ALL) {
            assertThat(run.out()).contains(sample.file() + " as of");
            assertThat(report()).contains("\"source\": \"%s\"".formatted(sample.file()));
        }
        assertThat(run.out()).contains("written to " + folder.resolve("tracker-demo.json") + "\n");
    }

    @Test
    void leavesAnEarlierReportAlone() throws IOException {
        Files.writeString(folder.resolve("tracker-demo.json"), "mine");

        CliRun run = CliRun.in(folder, "demo");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(folder.resolve("tracker-demo.json") + " is there already and was left as it is.\n");
        assertThat(report()).isEqualTo("mine");
    }

    @Test
    void endsWith5WhereTheReportCannotBeWritten() {
        Path absent = folder.resolve("absent");

        CliRun run = CliRun.in(absent, "demo");

        assertThat(run.err())
                .isEqualTo(absent.resolve("tracker-demo.json") + ": cannot be written: there is no such folder.\n");
        assertThat(run.exitCode()).isEqualTo(5);
    }

    @Test
    void endsWith3WhereTheSamplesAreNotThere() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();

        int exitCode = Main.run(
                new String[] {"demo"},
                new Surroundings(
                        CliRun.stream(out), CliRun.stream(err), CliRun.FIRST_OF_OCTOBER, CliRun.PIPE, folder, folder));

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(Sample.ALL.get(0).file());
        assertThat(out.size()).isZero();
        assertThat(exitCode).isEqualTo(3);
    }

    @Test
    void namesCommandsThatWorkAsPrinted() {
        List<String> commands = CliRun.in(folder, "demo")
                .out()
                .lines()
                .dropWhile(line -> !line.equals("What to try next:"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .map(String::strip)
                .toList();

        assertThat(commands).hasSizeGreaterThan(2);
        for (String command : commands) {
            List<String> words = Splitter.on(' ').splitToList(command);
            assertThat(Path.of(words.get(0))).isExecutable();
            assertThat(CliRun.in(folder, words.subList(1, words.size()).toArray(String[]::new))
                            .exitCode())
                    .as(command)
                    .isZero();
        }
    }

    @Test
    void assessesEverySampleThatShips() throws IOException {
        try (var files = Files.list(CliRun.HOME.resolve("samples"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Sample.ALL.stream().map(Sample::file).toList());
        }
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("tracker-demo.json"), StandardCharsets.UTF_8);
    }
}
