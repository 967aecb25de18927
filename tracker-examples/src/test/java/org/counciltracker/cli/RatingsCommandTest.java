package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ratings from the file to the terminal: what the document states, what its key says, and a legend of the body's own. */
class RatingsCommandTest {

    private static final String QUAY = """
            Quay Works Progress Report

            KEY\tGreen - Complete\tAmber - In progress, on schedule\tRed - Overdue\tBlue - Kingfisher

            Ref\tRecommendation\tOfficer\tDue date\tUpdate\tRAG
            Q1/24\tPublish the dredging plan.\tHarbour Master\t1 March 2024\t02/05/24 - Still being drafted.\tGreen
            Q2/24\tMend the east pier lights.\tHarbour Master\t1 March 2024\t02/05/24 - In progress.\tAmber
            Q3/24\tSurvey the ferry.\tHarbour Master\t1 December 2024\t02/05/24 - In progress.\tRED - slipping
            Q4/24\tBuy a boat.\tHarbour Master\t1 December 2024\t02/05/24 - The boat was bought.\tA
            Q5/24\tPaint the boat.\tHarbour Master\t1 December 2024\t\tGreen
            Q6/24\tSell the crane.\tHarbour Master\t1 December 2024\t02/05/24 - In progress.\tR/A
            Q7/24\tLet the kiosk.\tHarbour Master\t1 December 2024\t02/05/24 - In progress.\tBlue
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTracker() throws IOException {
        Files.writeString(folder.resolve("quay.txt"), QUAY);
    }

    @Test
    void namesBothSidesOfWhatDisagrees() {
        CliRun run = CliRun.in(folder, "assess", "quay.txt", "--as-of=2024-06-01");

        assertThat(run.err()).isEmpty();
        GoldenFile.named("ratings-quay.txt").matches(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1/24", "Q2/24"})
    void explainsWhatAColourMeansAndWhatItWeighs(String reference) {
        CliRun run = CliRun.in(folder, "explain", "quay.txt", reference, "--as-of=2024-06-01");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80 && line.equals(line.stripTrailing()));
        GoldenFile.named("explain-%s.txt".formatted(reference.substring(0, 2).toLowerCase(Locale.ROOT)))
                .matches(run.out());
    }

    @Test
    void ratesByALegendOfTheBodysOwn() throws IOException {
        writeLegend("""
                status,when,rating,meaning
                NO_PROGRESS_REPORTED,ANY,RED,unacceptable progress
                IN_PROGRESS,ANY,AMBER,under way
                IN_PROGRESS,OVERDUE,RED,unacceptable progress
                ON_HOLD,ANY,AMBER,under way
                PROPOSED_COMPLETE,ANY,AMBER,under way
                IMPLEMENTED,ANY,GREY,done
                CLOSED,ANY,GREY,done
                """);

        CliRun run = CliRun.in(
                folder, "assess", "quay.txt", "--as-of=2024-06-01", "--rules=wexholme", "--scheme=wexholme-key");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("by rules standard ", "wexholme 1.0\n")
                .containsPattern("Q1/24 +in progress +red ")
                .containsPattern("Q3/24 +in progress +amber ")
                .containsPattern("Q5/24 +implemented +grey ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IN_PROGRES,ANY,AMBER,under way       | legend.csv:2: status (IN_PROGRES) must be one of: NO_PROGRESS_REPORTED,
            IN_PROGRESS,LATE,AMBER,under way     | legend.csv:2: when (LATE) must be one of: ANY, DUE_SOON, STALE, OVERDUE.
            IN_PROGRESS,ANY,YELLOW,under way     | legend.csv:2: rating (YELLOW) must be one of: RED, AMBER, GREEN, BLUE, GREY.
            IN_PROGRESS,ANY,AMBER                | legend.csv:2: the row has 3 cells, but 4 columns.
            IN_PROGRESS,ANY,AMBER,under way      | legend.csv: scheme (wexholme-key) has no rating for: NO_PROGRESS_REPORTED,
            """)
    void saysWhereALegendIsWrong(String row, String problem) throws IOException {
        writeLegend("status,when,rating,meaning\n" + row + "\n");

        CliRun run = CliRun.in(folder, "assess", "quay.txt", "--rules=wexholme", "--scheme=wexholme-key");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(problem);
    }

    @Test
    void namesTheSchemesThatThereAre() throws IOException {
        writeLegend("status,when,rating,meaning\n");

        CliRun run = CliRun.in(folder, "assess", "quay.txt", "--rules=wexholme", "--scheme=wexholm");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("scheme (wexholm) must be one of: status-key, ", "wexholme-key.");
    }

    private void writeLegend(String legend) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("wexholme"));
        Files.writeString(pack.resolve("pack.yaml"), "name: wexholme\nversion: 1.0\nscheme: wexholme-key\n");
        Files.writeString(pack.resolve("legend.csv"), legend);
    }
}
