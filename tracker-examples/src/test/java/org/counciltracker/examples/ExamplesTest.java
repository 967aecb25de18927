package org.counciltracker.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the examples print, which is what the libraries promise to those who embed them. */
class ExamplesTest {

    private static final Path EMBEDDING = Path.of("../tracker-rules/docs/embedding.md");

    private static final String AUDIT = "samples/castlebeck-audit-actions.csv";

    @TempDir
    private Path folder;

    @Test
    void aTrackerOfValuesIsAssessedWithoutAFile() {
        assertThat(Printed.by(TrackerFromValues.class, "2024-09-01")).isEqualTo("""
                        H1/24: IMPLEMENTED (HIGH), GREEN, due mid 2024
                        H2/24: IN_PROGRESS (HIGH), AMBER, due within 28 days, overdue 96 days, depends on [H1/24]
                        1.1: NO_PROGRESS_REPORTED (HIGH), RED, due -
                        Wexholme Harbour Board: items 3, notes 0; as of 2024-09-01: overdue 1, stale 0, parties chased 1
                        """);
    }

    @Test
    void aHearingPutsAnItemOnHoldUntilTheCourtHasSat() {
        assertThat(Printed.by(OwnFactsAndRules.class, AUDIT, "A9/24", "2024-11-14", "2024-10-01"))
                .isEqualTo("""
                        Without the hearing, 2024-10-01: PROPOSED_COMPLETE
                          by STATUS-025, Proposed complete: its owner asks to close it
                             "Officers ask that this be closed."
                          by STATUS-102, Worded like items of this status: labelled examples in like words are of it
                             "Officers ask"
                             "that this"
                             "be closed"
                             "Officers ask that this be closed."
                        With the hearing, 2024-10-01: ON_HOLD
                          by HEARING-010, On hold: a court has yet to sit on the matter
                             Hearing[reference=A9/24, day=2024-11-14]
                          and not PROPOSED_COMPLETE by STATUS-102, Worded like items of this status: labelled examples in like words are of it
                             "Officers ask"
                             "that this"
                             "be closed"
                             "Officers ask that this be closed."
                          and not PROPOSED_COMPLETE by STATUS-025, Proposed complete: its owner asks to close it
                             "Officers ask that this be closed."
                        The day after it, 2024-11-15: PROPOSED_COMPLETE
                          by STATUS-025, Proposed complete: its owner asks to close it
                             "Officers ask that this be closed."
                          by STATUS-102, Worded like items of this status: labelled examples in like words are of it
                             "Officers ask"
                             "that this"
                             "be closed"
                             "Officers ask that this be closed."
                        """);
    }

    @Test
    void aMailSaysByWhenAndWhyAndWhatWasLastReceived() {
        assertThat(mails()).startsWith("""
                        To: committees@harrowmere.example
                        Subject: Please reply by Thursday 8 June 2023: 1 item

                        Dear Committee Manager (HCC),

                        The papers of the meeting of 23 June 2023 are published by 15 June 2023, 5 clear days before; \
                        a reply is needed 5 working days earlier. \
                        Weekends are left out; bank holidays aren't known.

                        R36/22, chaser: The Committee Manager (HCC) will place the Annual Report 2021-2022 on the website of the Panel.
                          Why: It is overdue by 76 days. There is no news of it for 166 days.
                          Last received: No update. (without a date)

                        To: performance@harrowmere-police.example
                        """);
    }

    @Test
    void whatIsExemptStaysOutOfAMailThatSaysSo() {
        assertThat(mails())
                .contains(
                        "R3/22, reminder. What it says is left out here, since it is not for the public.\n\nR9/22, reminder: ")
                .doesNotContain("LANTERN");
    }

    @Test
    void aPartyWithoutAnAddressIsNamed() {
        assertThat(mails()).endsWith("No address for Police and Crime Panel: 1 item\n\n");
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
        Files.writeString(folder.resolve("castlebeck-minutes.txt"), "The minutes were agreed.\n");

        assertThat(Printed.by(ManyTrackersInParallel.class, folder.toString(), "2024-11-21"))
                .isEqualTo("""
                        castlebeck-audit-actions.csv: 17 items, 6 overdue, 7 stale, 2 red
                        castlebeck-minutes.txt: no table of recommendations or actions was found, and no measures or totals. \
                        Maybe the table was lost when the file was saved as text, for which read the file it was saved from, \
                        or its header has other labels: \
                        give it columns such as "Ref", "Action", "Owner", "Update".
                        castlebeck-plan-actions.csv: 8 items, 0 overdue, 2 stale, 1 red
                        harrowmere-panel-february-2023.txt: 17 items, 4 overdue, 7 stale, 1 red
                        harrowmere-panel-november-2024.txt: 12 items, 0 overdue, 0 stale, 1 red
                        oxmoor-improvement-plan-june-2024.txt: 71 items, 17 overdue, 36 stale, 3 red
                        tallowmere-plan-progress.txt: 20 items, 0 overdue, 0 stale, 2 red
                        wexholme-harbour-measures.txt: 0 items, 0 overdue, 0 stale, 0 red
                        All: 145 items, 27 overdue, 52 stale, 10 red
                        """);
    }

    @Test
    void aClosureMovesTheDayForReplies() {
        String papers = "  The papers of the meeting of 16 January 2025 are published by 8 January 2025, "
                + "5 clear days before; a reply is needed 5 working days earlier. ";
        String law = papers + "The law of England applies (Local Government Act 1972, ss.100A and 100B). ";

        assertThat(Printed.by(CustomCalendar.class, AUDIT, "england", "2024-12-02", "2025-01-16"))
                .isEqualTo(String.join(
                        "\n",
                        "Weekdays: 2025-01-01",
                        papers + "Weekends are left out; bank holidays aren't known.",
                        "Bank holidays: 2024-12-31",
                        law + "Weekends and the bank holidays of England are left out.",
                        "Closure: 2024-12-23",
                        law
                                + "Weekends and the bank holidays of England and the Christmas closure of the council are left out.",
                        ""));
    }

    /** The commands are run as they stand, but in this JVM and from the folder of the tests. */
    @ParameterizedTest
    @MethodSource("commands")
    void theGuidesCommandsPrintSomething(Class<?> example, List<String> arguments) {
        assertThat(Printed.by(example, arguments.toArray(String[]::new))).isNotBlank();
    }

    @Test
    void theGuideAndThePackageNameEveryExample() throws IOException {
        String guide = Files.readString(EMBEDDING, StandardCharsets.UTF_8);
        Path sources = Path.of("src/main/java/org/counciltracker/examples");
        String overview = Files.readString(sources.resolve("package-info.java"), StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(sources)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .filter(name -> !name.equals("package-info")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(guide).contains("| `" + name + "` |"))
                    .allSatisfy(name -> assertThat(guide).contains("examples." + name + " "))
                    .allSatisfy(name -> assertThat(overview).contains("examples." + name + "}"));
        }
    }

    static Stream<Object[]> commands() throws IOException {
        return Pattern.compile("(?m)^java -cp \\S+ (org\\.counciltracker\\.examples\\.\\w+) (.*)$")
                .matcher(Files.readString(EMBEDDING, StandardCharsets.UTF_8))
                .results()
                .map(ExamplesTest::command);
    }

    private static Object[] command(MatchResult line) {
        try {
            List<String> arguments = Arrays.stream(line.group(2).split(" "))
                    .map(argument -> argument.replaceFirst("^tracker-examples/", ""))
                    .toList();
            return new Object[] {Class.forName(line.group(1)), arguments};
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the guide names an example that there is not: " + line.group(), e);
        }
    }

    private static String mails() {
        return Printed.by(
                ChaseByMail.class,
                "samples/harrowmere-panel-february-2023.txt",
                "parties/harrowmere-parties.csv",
                "2023-05-15",
                "2023-03-31",
                "2023-06-23");
    }
}
