package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

    private static final String ROOF = """
            Ref,Date raised,Action,Lead Officer,Target date,Progress
            A1/24,10/01/2024,Mend the café’s roof.,Estates Surveyor,31/01/2024,
            A2/24,10/02/2024,Report on the roof.,Head of Finance,tbc,02/09/2024 - The report is being written.
            A3/24,10/01/2024,Count the slates.,Estates Surveyor,30/09/2024,01/03/2024 - The slates were counted.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTrackers() throws IOException {
        write("roof.csv", ROOF);
        write("before.csv", ROOF.replace("01/03/2024 - The slates were counted.", ""));
    }

    @Test
    void tellsWhatTheItemsComeToWithBars() {
        CliRun run = run("report", "roof.csv");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        GoldenFile.named("report-roof.txt").matches(run.out());
    }

    @Test
    void fitsATerminalOf80Columns() {
        assertThat(run("report", "roof.csv", "before.csv").out().lines())
                .isNotEmpty()
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void tellsWhatChangedSinceAnEarlierEdition() {
        assertThat(run("report", "roof.csv", "--previous=before.csv").out())
                .containsPattern("no progress reported +1 +-1 ")
                .containsPattern("implemented +1 +\\+1 ")
                .containsPattern("in progress +1 += ");
    }

    @Test
    void checksTheTotalsThatADocumentStates() throws IOException {
        write("plan.txt", """
                Report on the roof plan
                The plan has 3 actions in total: 2 are green and 1 is red.

                Ref\tAction\tOwner\tUpdate\tRAG
                P1\tMend the roof.\tSurveyor\tThe roof was mended.\tGreen
                P2\tPaint the door.\tSurveyor\tThe door was painted.\tAmber
                P3\tClean the drain.\tSurveyor\t\tRed
                """);

        CliRun run = run("report", "plan.txt", "--fail-on=warning");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("agrees: The document says that there are 3 items; 3 were read.")
                .contains("differs by -1: The document says 2 green; it rates 1 of its items so.")
                .contains("agrees: The document says 1 red; it rates 1 of its items so.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "json"})
    void writesTheSameToAFileByItsEndingAsByItsFormat(String format) throws IOException {
        CliRun run = run("report", "roof.csv", "-o", "report." + format);

        assertThat(run).isEqualTo(new CliRun(0, "", ""));
        assertThat(Files.readString(folder.resolve("report." + format)))
                .isEqualTo(run("report", "roof.csv", "--format=" + format).out());
    }

    @Test
    void writesMarkdown() {
        GoldenFile.named("report-roof.md")
                .matches(run("report", "roof.csv", "--format=md", "--previous=before.csv")
                        .out());
    }

    @Test
    void saysWhichEarlierEditionCannotBeRead() {
        CliRun run = run("report", "roof.csv", "--previous=absent.csv");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("absent.csv").contains("there is no such file");
        assertThat(run.out()).isEmpty();
    }

    private CliRun run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--as-of=2024-10-01");
        return CliRun.in(folder, all.toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
