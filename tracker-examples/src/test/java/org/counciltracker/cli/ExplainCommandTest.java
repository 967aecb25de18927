package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

    private static final String ROOF = """
            Ref,Meeting,Recommendation,Responsible Officer,Due Date,Status,Update
            A1/24,March 2024,To provide figures on the roof.,Estates Surveyor,Mid 2024,Open,"02/04/24 - Half of them are counted.
            03/06/24 - A note with the figures was circulated.
            05/05/25 - It leaks again."
            A2/24,March 2024,"Report, in Part 2, on the roof.",Head of Finance; Surveyor,30/04/2024,,12/04/24 - In progress in conjunction with A1/24.
            A3/24,March 2024,Sweep the gutters.,,Ongoing,,
            A3/24,March 2024,Sweep the yard.,Caretaker,,Completed,10/04/24 - Not started.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTracker() throws IOException {
        Files.writeString(folder.resolve("roof.csv"), ROOF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1/24", "A2/24", "A3/24"})
    void tellsTheStoryOfAnItem(String reference) {
        CliRun run = explain(reference);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80 && line.equals(line.stripTrailing()));
        GoldenFile.named("explain-%s.txt".formatted(reference.replace("/24", "").toLowerCase(java.util.Locale.ROOT)))
                .matches(run.out());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 100, 160})
    void keepsEveryLineWithinTheWidth(int width) {
        CliRun run = CliRun.in(
                folder, new Terminal(width, false, false), "explain", "roof.csv", "A2/24", "--as-of=2024-10-01");

        assertThat(run.out().lines()).hasSizeGreaterThan(30).allMatch(line -> line.length() <= width);
    }

    @Test
    void tellsWhatAnItemWaitsOnAndWhatItTakesOverFromTheOneAbove() throws IOException {
        Files.writeString(folder.resolve("kiosk.csv"), """
                Ref,Action,Owner,Due,Depends on,Links to other actions,Update
                K1/24,Survey the ground.,Surveyor,April 2024,,,10/04/24 - Drafting has begun.
                K2/24,Sign the lease.,Legal,June 2024,K1/24,See K3/24,10/04/24 - Work is under way.
                K3/24,Let the kiosk.,Ditto,As above,K2/24,,As above.
                """);

        CliRun run = CliRun.in(
                folder, new Terminal(200, false, false), "explain", "kiosk.csv", "K3/24", "--as-of=2024-05-20");
        CliRun related = CliRun.in(
                folder, new Terminal(200, false, false), "explain", "kiosk.csv", "K2/24", "--as-of=2024-05-20");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Asked of Legal (\"Ditto\": as for K2/24)\n")
                .contains("which takes over, from K2/24: Work is under way.\n")
                .contains("by update 1 \"As above.\" (K2/24: \"Work is under way.\")\n")
                .contains("Due \"As above\": 1 June 2024 to 30 June 2024 (as for K2/24, \"June 2024\": the month)\n")
                .contains("Still open: K1/24, K2/24\n")
                .contains("In the end it is held up by K1/24\n")
                .contains(
                        "It is due by 30 June 2024 and waits on K1/24 (by way of K2/24), which was due by 30 April 2024 and is overdue by 20 days.\n");
        assertThat(related.out()).contains("Related\n  See K3/24\n");
    }

    @Test
    void findsAReferenceInAnyCaseAndAnyKey() {
        assertThat(explain("a1/24")).isEqualTo(explain("A1/24"));
        assertThat(explain("A3/24#2").out()).contains("Sweep the yard.").doesNotContain("Sweep the gutters.");
    }

    @Test
    void saysTheSameWithColours() {
        CliRun plain = explain("A1/24");

        CliRun coloured =
                CliRun.in(folder, new Terminal(80, true, false), "explain", "roof.csv", "A1/24", "--as-of=2024-10-01");

        assertThat(coloured.out()).contains("\u001B[1m").contains("\u001B[32mgreen\u001B[0m");
        assertThat(coloured.out().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain.out());
    }

    @Test
    void namesTheNearestReferenceWhereThereIsNoSuchItem() {
        assertThat(explain("C7/42")).isEqualTo(new CliRun(ExitCode.USAGE, "", """
                        tracker explain: C7/42 is not in roof.csv. There are: A1/24, A2/24, A3/24.
                        For how it is used: tracker explain --help
                        """));
        assertThat(explain("A1/42").err()).startsWith("tracker explain: A1/42 is not in roof.csv. Maybe A1/24.\n");
        assertThat(explain("B1/24").err()).startsWith("tracker explain: B1/24 is not in roof.csv. Maybe A1/24.\n");
        assertThat(explain(" ").err()).startsWith("tracker explain: REF is empty.\n");
    }

    @Test
    void wantsAFileAndNoFolder() {
        CliRun run = CliRun.in(folder, "explain", ".", "A1/24");

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).isEqualTo(".: is a folder. Name the file that holds the item.\n");
    }

    private CliRun explain(String reference) {
        return CliRun.in(folder, "explain", "roof.csv", reference, "--as-of=2024-10-01");
    }
}
