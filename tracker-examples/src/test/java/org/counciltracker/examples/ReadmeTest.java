package org.counciltracker.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.cli.Main;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");

    @TempDir
    private Path folder;

    @Test
    void itsThreeRowsGiveItsVerdicts() throws IOException {
        Path file = Files.writeString(folder.resolve("actions.csv"), block("csv"));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();

        int exitCode = Main.run(
                new String[] {"assess", file.toString(), "--as-of", "2024-09-01"},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exitCode).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(block("text"));
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
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Ambulance Trust: R5/24 [It is overdue by 93 days.]");
    }

    @Test
    void itsRuleHoldsAnItem() throws IOException {
        Files.createDirectories(folder.resolve("local/status"));
        Files.writeString(folder.resolve("local/pack.yaml"), "name: local\nversion: 1.0.0\nbuildsOn: standard\n");
        Files.writeString(folder.resolve("local/status/exhibitions.drl"), block("drl"));
        Tracker tracker = Tracker.builder()
                .add(Recommendation.builder("M1/24")
                        .text("Photograph the Roman coins.")
                        .update("2024-05-01", "They are on loan to Stellowby.")
                        .build())
                .build();

        RulesEngine engine = RulesEngine.builder()
                .pack(RulePack.fromFolder(folder.resolve("local")))
                .build();

        assertThat(engine.assess(tracker, AsOf.on(LocalDate.of(2024, 6, 1)))
                        .assessments()
                        .get(0)
                        .status())
                .isEqualTo(Status.ON_HOLD);
    }

    private static String block(String language) throws IOException {
        String readme = Files.readString(README, StandardCharsets.UTF_8);
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(readme);
        assertThat(block.find()).as("a block of " + language).isTrue();
        return block.group(1);
    }
}
