package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.json.ChasingJsonWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChaseCommandTest {

    private static final String TRACKER = """
            Ref,Date raised,Action,Lead Officer,Target date,Progress
            A1/24,10/01/2024,Mend the café’s roof.,Estates Surveyor,31/01/2024,
            A2/24,10/01/2024,Report on the roof.,Head of Finance,tbc,02/02/2024 - The report is in Part 2 of the agenda and still being written.
            A3/24,10/01/2024,Count the slates.,Estates Surveyor,30/09/2024,01/09/2024 - Half of them are counted.
            """;

    private static final String MEETINGS = "--meetings=2024-09-25,2024-11-25,2025-02-05";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTrackers() throws IOException {
        write("roof.csv", TRACKER);
        write("kitchen.csv", TRACKER.replace("roof", "kitchen"));
    }

    @Test
    void listsForEachPartyWhatToChaseItFor() {
        CliRun run = CliRun.in(folder, "chase", "roof.csv", MEETINGS);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        GoldenFile.named("chase-roof.txt").matches(run.out());
    }

    @Test
    void saysWithoutACalendarThatMeetingsWouldGiveADate() {
        assertThat(CliRun.in(folder, "chase", "roof.csv").out().replaceAll("\\s+", " "))
                .contains("No date, since the body's meetings aren't known. Give them with --meetings to have one")
                .doesNotContain("Respond by");
    }

    @Test
    void saysAfterTheLastMeetingThatThereIsNoneLater() {
        assertThat(CliRun.in(folder, "chase", "roof.csv", "--meetings=2024-09-25")
                        .out())
                .contains("No date, since the calendar has no meeting after 1 October 2024.")
                .doesNotContain("--meetings");
    }

    @Test
    void beforeAnybodyIsChasedForSilenceItIsSaidThatNoItemHasAnUpdate() throws IOException {
        write("silent.csv", TRACKER.replaceAll("(?m),[^,\n]*$", ",").replaceFirst(",(?=\n)", ",Update"));
        String caution = "No item has an update. Before anything is sent, see whether the column";

        assertThat(CliRun.in(folder, "chase", "silent.csv", MEETINGS).out()).contains("Mind: " + caution);
        assertThat(CliRun.in(folder, "chase", "silent.csv", MEETINGS, "--format=md")
                        .out())
                .contains("**" + caution);
        assertThat(CliRun.in(folder, "chase", "roof.csv", MEETINGS).out()).doesNotContain(caution);
    }

    @Test
    void marksAnExemptItemInEveryFormat() {
        assertThat(chased("text")).contains("NOT FOR THE PUBLIC");
        assertThat(chased("md")).contains("**Not for the public:**", "that is not for the public");
        assertThat(chased("csv")).contains("not for the public: ");
        assertThat(chased("json")).contains("\"exempt\": {\n            \"is\": true,");
    }

    @Test
    void saysThatNobodyIsToBeChased() throws IOException {
        write("done.csv", "Ref,Action,Owner,Update\nA1,Close the door.,Porter,01/09/2024 - It was implemented.\n");

        CliRun run = CliRun.in(folder, "chase", "done.csv");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("done.csv as of Tuesday 1 October 2024\n\nNobody is to be chased.\n\nJudged by standard ");
        assertThat(CliRun.in(folder, "chase", "done.csv", "--format=md").out()).contains("Nobody is to be chased.");
        assertThat(CliRun.in(folder, "chase", "done.csv", "--format=csv").out().lines())
                .hasSize(1);
        assertThat(CliRun.in(folder, "chase", "done.csv", "--format=json").out())
                .contains("\"chasing\": []");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesJsonThatKeepsToItsSchema(Sample sample) {
        CliRun run = CliRun.in(
                CliRun.HOME,
                "chase",
                "samples/" + sample.file(),
                "--as-of=" + sample.asOf(),
                MEETINGS,
                "--format=json");

        assertThat(run.err()).isEmpty();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ChasingJsonWriter.schema())
                        .validate(run.out(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "md"})
    void takesTheFormatFromTheNameOfTheOutput(String format) throws IOException {
        String name = format.equals("text") ? "out.txt" : "out." + format.toUpperCase(Locale.ROOT);

        assertThat(CliRun.in(folder, "chase", "roof.csv", "-o", name)).isEqualTo(new CliRun(0, "", ""));

        assertThat(Files.readString(folder.resolve(name))).isEqualTo(chased(format));
    }

    @Test
    void writesOneBlockForEachFileInTheOrderGiven() {
        CliRun run = CliRun.in(folder, "chase", "roof.csv", "kitchen.csv");

        assertThat(run.out())
                .containsSubsequence(
                        "roof.csv as of", "2 parties to chase", "\n\n\nkitchen.csv as of", "2 parties to chase");
    }

    @Test
    void writesAListForSeveralFilesAsJson() {
        assertThat(CliRun.in(folder, "chase", "roof.csv", "kitchen.csv", "--format=json")
                        .out())
                .startsWith("{\n  \"trackers\": [\n");
    }

    @Test
    void endsWith3WhereAFileCannotBeReadAndStillDoesTheOthers() {
        CliRun run = CliRun.in(folder, "chase", "roof.csv", "absent.csv", "kitchen.csv");

        String fault = String.valueOf(catchThrowable(() -> TrackerFiles.read(folder.resolve("absent.csv")))
                .getMessage());
        assertThat(run.err()).isEqualTo(fault + "\n");
        assertThat(run.out()).contains("roof.csv as of", "kitchen.csv as of");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void endsWith1WhereWhatFailOnNamesIsFound() {
        CliRun run = CliRun.in(folder, "chase", "roof.csv", "--fail-on", "overdue");

        assertThat(run.err()).isEqualTo("Found, as --fail-on asks: 2 overdue items.\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void refusesToWriteOverAnInput() {
        CliRun run = CliRun.in(folder, "chase", "roof.csv", "-o", "roof.csv");

        assertThat(run.err()).startsWith("tracker chase: -o (roof.csv) is also an input.\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    static List<Sample> samples() {
        return Sample.ALL;
    }

    private String chased(String format) {
        return CliRun.in(folder, "chase", "roof.csv", "--format", format).out();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    @Test
    void takesNoFileOfAnotherOptionForATracker() throws IOException {
        Files.writeString(folder.resolve("meetings.txt"), "2024-09-04\n2024-11-06\n");
        Files.writeString(folder.resolve("parties.csv"), "name,email\nHead of Finance,finance@mereside.example\n");
        String[] command = {
            "chase", ".", "--as-of=2024-10-01", "--meetings=meetings.txt", "--parties=parties.csv", "-o", "chasers.csv"
        };

        CliRun first = CliRun.in(folder, command);
        CliRun second = CliRun.in(folder, command);

        assertThat(first).isEqualTo(new CliRun(0, "", "")).isEqualTo(second);
        assertThat(Files.readString(folder.resolve("chasers.csv"))).contains("finance@mereside.example");
    }
}
