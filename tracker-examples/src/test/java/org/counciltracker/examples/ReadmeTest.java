package org.counciltracker.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.cli.CliRun;
import org.counciltracker.cli.GoldenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");

    @TempDir
    private Path folder;

    @Test
    void itsThreeRowsGiveItsVerdicts() throws IOException {
        writeFiles();

        assertThat(run("assess", "actions.csv", "--as-of", "2024-09-01")).isEqualTo(block("text"));
    }

    @Test
    void itsJavaIsThatOfAnExample() throws IOException {
        String example = Files.readString(
                Path.of("src/main/java/org/counciltracker/examples/ReadAndAssess.java"), StandardCharsets.UTF_8);

        assertThat(example.replaceAll("(?m)^ +", "")).contains(block("java").replaceAll("(?m)^ +", ""));
    }

    @Test
    void itsExamplePrintsTheChases() throws IOException {
        Path file = Files.writeString(folder.resolve("actions.csv"), block("csv"));
        var out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            ReadAndAssess.main(new String[] {file.toString(), "2024-09-01"});
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Ambulance Trust: R5/24 [It is overdue by 93 days., What it waited on is done: R4/24.]");
    }

    @Test
    void itsRuleHoldsAnItem() throws IOException {
        writeFiles();

        String table = run("assess", "actions.csv", "--as-of", "2024-09-01", "--rules", "local");

        assertThat(table).containsPattern("R5/24 +on hold +amber");
    }

    @Test
    void itsCommandsRunAsPrinted() throws IOException {
        writeFiles();
        List<String> commands = Pattern.compile("`tracker ([^`]+)`")
                .matcher(Files.readString(README, StandardCharsets.UTF_8))
                .results()
                .map(command -> command.group(1))
                .toList();

        assertThat(commands)
                .hasSizeGreaterThan(7)
                .allSatisfy(command ->
                        assertThat(run(command.split(" "))).as(command).isNotNull());
        assertThat(folder).isDirectoryContaining("glob:**/verdicts.json").isDirectoryContaining("glob:**/chasers.csv");
    }

    private void writeFiles() throws IOException {
        Files.writeString(folder.resolve("actions.csv"), block("csv"));
        Files.createDirectories(folder.resolve("local/status"));
        Files.writeString(folder.resolve("local/pack.yaml"), block("yaml"));
        Files.writeString(folder.resolve("local/status/waiting.drl"), block("drl"));
    }

    /** Runs a command in the folder, as the README's reader does, and returns what it says. */
    private String run(String... args) {
        CliRun run = CliRun.in(folder, args);
        boolean found = List.of(args).contains("--fail-on");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(found ? 1 : 0);
        return GoldenFile.withoutHashes(run.out());
    }

    private static String block(String language) throws IOException {
        String readme = Files.readString(README, StandardCharsets.UTF_8);
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(readme);
        assertThat(block.find()).as("a block of " + language).isTrue();
        return block.group(1);
    }
}
