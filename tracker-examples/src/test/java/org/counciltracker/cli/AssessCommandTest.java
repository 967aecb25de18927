package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {

    private static final String TRACKER = """
            Ref,Date raised,Action,Lead Officer,Target date,Progress,Status
            A1/24,10/01/2024,Mend the café’s roof.,Estates Surveyor,31/01/2024,,
            A2/24,10/01/2024,Report on the roof.,Head of Finance,tbc,02/02/2024 - Work on the report is in progress.,Completed
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTrackers() throws IOException {
        write("roof.csv", TRACKER);
        write("kitchen.csv", TRACKER.replace("roof", "kitchen"));
    }

    @Test
    void printsATableAsOfToday() {
        CliRun run = CliRun.in(folder, "assess", "roof.csv");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("roof.csv as of 1 October 2024", "A1/24", "Estates", "\n2 items: ");
    }

    @Test
    void judgesAsOfTheDateGiven() {
        assertThat(CliRun.in(folder, "assess", "roof.csv", "--as-of", "2024-01-15")
                        .out())
                .contains("roof.csv as of 15 January 2024");
    }

    @Test
    void writesOneObjectForOneFile() {
        CliRun run = CliRun.in(folder, "assess", "--format", "json", "roof.csv");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\n  \"schemaVersion\": 1,\n  \"asOf\": \"2024-10-01\",\n");
    }

    @Test
    void writesAListForSeveralFilesInTheOrderGiven() {
        CliRun run = CliRun.in(folder, "assess", "roof.csv", "kitchen.csv", "--format=json");

        assertThat(run.out()).startsWith("{\n  \"trackers\": [\n");
        assertThat(run.out()).containsSubsequence("\"source\": \"roof.csv\"", "\"source\": \"kitchen.csv\"");
    }

    @Test
    void readsTheFilesOfAFolderInTheOrderOfTheirNames() {
        CliRun run = CliRun.in(folder, "assess", ".", "--format=json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\n  \"trackers\": [\n");
        assertThat(run.out()).containsSubsequence("\"source\": \"kitchen.csv\"", "\"source\": \"roof.csv\"");
    }

    @Test
    void leavesOutWhatIsNoTrackerInAFolder() throws IOException {
        write("minutes.bin", "\u0000");
        write(".roof.csv.swp.csv", "\u0000");
        Files.createDirectory(folder.resolve("archive"));
        write("archive/attic.CSV", TRACKER);

        CliRun run = CliRun.in(folder, "assess", ".");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsSubsequence("attic.CSV as of", "kitchen.csv as of", "roof.csv as of");
    }

    @Test
    void writesAListForAFolderOfOneFile() throws IOException {
        Files.delete(folder.resolve("kitchen.csv"));

        assertThat(CliRun.in(folder, "assess", ".", "--format=json").out()).startsWith("{\n  \"trackers\": [\n");
    }

    @Test
    void takesTheFormatFromTheNameOfTheOutput() throws IOException {
        assertThat(CliRun.in(folder, "assess", "roof.csv", "-o", "out.json")).isEqualTo(new CliRun(0, "", ""));
        assertThat(CliRun.in(folder, "assess", "roof.csv", "-o", "out.txt")).isEqualTo(new CliRun(0, "", ""));

        assertThat(read("out.json"))
                .isEqualTo(
                        CliRun.in(folder, "assess", "roof.csv", "--format=json").out());
        assertThat(read("out.txt"))
                .isEqualTo(CliRun.in(folder, "assess", "roof.csv").out());
    }

    @Test
    void takesMeetingsFromDatesOrFromAFile() throws IOException {
        write("meetings.txt", "# The committee meets\n2024-03-13\n\n2024-06-26 # summer\r\n2024-11-27\n");

        CliRun dates = CliRun.in(
                folder, "assess", "roof.csv", "--format=json", "--meetings", "2024-03-13, 2024-06-26,2024-11-27");

        assertThat(dates.exitCode()).isZero();
        assertThat(CliRun.in(folder, "assess", "roof.csv", "--format=json", "--meetings", "meetings.txt"))
                .isEqualTo(dates);
        assertThat(CliRun.in(folder, "assess", "roof.csv", "--format=json").out())
                .isNotEqualTo(dates.out());
    }

    @Test
    void endsWith1WhereWhatFailOnNamesIsFound() {
        CliRun run = CliRun.in(folder, "assess", "roof.csv", "kitchen.csv", "--fail-on", "contradiction,overdue");

        assertThat(run.err()).isEqualTo("Found, as --fail-on asks: 2 overdue items, 2 contradictions.\n");
        assertThat(run.out()).contains("roof.csv", "kitchen.csv");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void endsWith1WhereAWarningIsFoundIfAsked() {
        CliRun run = CliRun.in(CliRun.HOME, "assess", "samples/castlebeck-audit-actions.csv", "--fail-on", "warning");

        assertThat(run.err()).matches("Found, as --fail-on asks: \\d+ warnings\\.\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void endsWith0WhereWhatFailOnNamesIsNotFound() {
        CliRun run = CliRun.in(folder, "assess", "roof.csv", "--as-of=2024-01-20", "--fail-on=OVERDUE");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void endsWith3WhereAFileCannotBeReadAndStillDoesTheOthers() {
        CliRun run = CliRun.in(folder, "assess", "roof.csv", "absent.csv", "kitchen.csv");

        assertThat(run.err()).isEqualTo(readFault(folder.resolve("absent.csv")) + "\n");
        assertThat(run.out()).contains("roof.csv as of", "kitchen.csv as of");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void keepsAListOfOneWhereTheOtherFileCannotBeRead() {
        CliRun run = CliRun.in(folder, "assess", "roof.csv", "absent.csv", "--format=json");

        assertThat(run.out()).startsWith("{\n  \"trackers\": [\n");
    }

    @Test
    void writesNothingWhereNoFileCanBeRead() {
        CliRun run = CliRun.in(folder, "assess", "absent.csv", "-o", "out.json");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    @Test
    void endsWith3WhereAFolderHoldsNoTracker() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        assertThat(CliRun.in(folder, "assess", "empty"))
                .isEqualTo(
                        new CliRun(
                                3,
                                "",
                                folder.resolve("empty")
                                        + ": holds no file that could be a tracker. Name a file to have it read whatever it is.\n"));
    }

    @Test
    void endsWith3WhereAFolderHoldsNoTrackerAndStillDoesTheOthers() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        CliRun run = CliRun.in(folder, "assess", "empty", "roof.csv");

        assertThat(run.out()).contains("roof.csv as of");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void endsWith3WhereTheFileOfMeetingsCannotBeRead() throws IOException {
        write("meetings.txt", "2024-03-13\n26 June 2024\n");
        write("none.txt", "# not settled yet\n");

        assertThat(CliRun.in(folder, "assess", "roof.csv", "--meetings", "meetings.txt"))
                .isEqualTo(new CliRun(
                        3,
                        "",
                        folder.resolve("meetings.txt")
                                + ", line 2: \"26 June 2024\" is not a day such as 2022-11-21.\n"));
        assertThat(CliRun.in(folder, "assess", "roof.csv", "--meetings", "none.txt"))
                .isEqualTo(new CliRun(
                        3,
                        "",
                        folder.resolve("none.txt")
                                + ": holds no meetings. Write one day a line, such as 2022-11-21.\n"));
        assertThat(CliRun.in(folder, "assess", "roof.csv", "--meetings", "absent.txt"))
                .isEqualTo(
                        new CliRun(
                                3,
                                "",
                                folder.resolve("absent.txt")
                                        + ": there is no such file. Give days with commas between, or a file of one day a line.\n"));
    }

    @Test
    void laysRulePacksOverTheStandardOnes() throws IOException {
        Files.createDirectory(folder.resolve("pack"));
        write("pack/pack.yaml", "name: mereside\nversion: 1.0\nbuildsOn: standard\n");

        CliRun run = CliRun.in(folder, "assess", "roof.csv", "--rules", "pack", "--scheme", "brag");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("by rules standard ", "brag ", "mereside 1.0\n");
    }

    @Test
    void endsWith4WhereARulePackIsNotValid() {
        CliRun run = CliRun.in(folder, "assess", "roof.csv", "--rules", "absent");

        Throwable fault = catchThrowable(() -> RulePack.fromFolder(folder.resolve("absent")));
        assertThat(run).isEqualTo(new CliRun(4, "", fault.getMessage() + "\n"));
    }

    @Test
    void endsWith5WhereTheOutputCannotBeWritten() throws IOException {
        Files.createDirectory(folder.resolve("taken.json"));

        assertThat(CliRun.in(folder, "assess", "roof.csv", "-o", "absent/out.json"))
                .isEqualTo(new CliRun(
                        5, "", folder.resolve("absent/out.json") + ": cannot be written: there is no such folder.\n"));
        assertThat(CliRun.in(folder, "assess", "roof.csv", "-o", "taken.json"))
                .isEqualTo(new CliRun(5, "", folder.resolve("taken.json") + ": cannot be written: it is a folder.\n"));
    }

    @Test
    void refusesToWriteOverAnInput() throws IOException {
        CliRun run = CliRun.in(folder, "assess", "kitchen.csv", "roof.csv", "--format=json", "-o", "./roof.csv");

        assertThat(run)
                .isEqualTo(
                        new CliRun(
                                2,
                                "",
                                "tracker assess: -o (./roof.csv) is also an input.\nFor how it is used: tracker assess --help\n"));
        assertThat(read("roof.csv")).isEqualTo(TRACKER);
    }

    private static String readFault(Path path) {
        return String.valueOf(catchThrowable(() -> TrackerFiles.read(path)).getMessage());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
