package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counciltracker.io.parties.PartiesFile;
import org.counciltracker.parties.Parties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a body lies, and who its parties are. */
class NationAndPartiesTest {

    private static final String TRACKER = """
            Ref,Date raised,Action,Lead Officer,Target date,Progress
            A1/22,10/01/2022,Mend the roof.,OPPC,31/01/2022,
            A2/22,10/01/2022,Report on the roof.,opcc,31/01/2022,
            A3/22,10/01/2022,Pay for the roof.,Head of Finance,31/01/2022,
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTracker() throws IOException {
        write("roof.csv", TRACKER);
    }

    @ParameterizedTest
    @CsvSource({
        "england,          2022-09-05, 12 September 2022, 5 clear days",
        "wales,            2022-09-07, 14 September 2022, 3 clear days",
        "Scotland,         2022-09-07, 14 September 2022, 3 clear days",
        "northern-ireland, 2022-09-05, 12 September 2022, 5 clear days"
    })
    void aReplyIsDueByTheLawAndTheHolidaysOfTheNation(
            String nation, String respondBy, String published, String clearDays) {
        CliRun run = assess("--meetings=2022-09-21", "--nation", nation, "--format=json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\"respondBy\": \"%s\"".formatted(respondBy))
                .contains("The papers of the meeting of 21 September 2022 are published by %s, %s before; "
                        .formatted(published, clearDays))
                .containsIgnoringCase("the bank holidays of %s are left out.".formatted(nation.replace('-', ' ')));
    }

    @Test
    void theFileOfBankHolidaysKnowsDaysProclaimedLater() throws IOException {
        // All of 2022, but for the day of the state funeral.
        String events = IntStream.rangeClosed(1, 10)
                .mapToObj("{\"title\": \"Day\", \"date\": \"2022-01-%02d\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        write("bank-holidays.json", "{\"england-and-wales\": {\"events\": %s}}".formatted(events));

        assertThat(assess(
                                "--meetings=2022-09-21",
                                "--nation=england",
                                "--bank-holidays=bank-holidays.json",
                                "--format=json")
                        .out())
                .contains("are published by 13 September 2022");
    }

    @Test
    void aBadFileOfBankHolidaysEndsWith3() throws IOException {
        write("bank-holidays.json", "[]");

        assertThat(assess("--nation=england", "--bank-holidays=bank-holidays.json"))
                .isEqualTo(
                        new CliRun(
                                3,
                                "",
                                folder.resolve("bank-holidays.json")
                                        + ", line 1: is no object with divisions such as \"scotland\". Maybe save the file again from www.gov.uk/bank-holidays.json.\n"));
    }

    @Test
    void partiesHaveTheNamesOfTheirFile() throws IOException {
        write("parties.csv.txt", "name,aliases\nOffice of the Commissioner,OPCC;OPPC\nHead of Finances,\n");

        CliRun run = assess("--parties=parties.csv.txt", "--format=json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\"party\": \"Office of the Commissioner\"", "\"code\": \"PARTY_BY_ALIAS\"")
                .contains("\"code\": \"UNKNOWN_PARTY\"", "Maybe \\\"Head of Finances\\\" was meant")
                .doesNotContain("\"party\": \"OPPC\"", "\"party\": \"opcc\"");
    }

    @Test
    void aBadFileOfPartiesEndsWith3AndAllItsProblems() throws IOException {
        write("parties.csv", "name,email\nClerk,clerk\nclerk,\n");

        Path file = folder.resolve("parties.csv");
        assertThat(assess("--parties=parties.csv"))
                .isEqualTo(new CliRun(
                        3,
                        "",
                        "%s:2: email (clerk) is no address such as clerk@harrowmere.example.\n".formatted(file)
                                + "%s:3: name (clerk) stands twice; see line 2.\n".formatted(file)));
    }

    @Test
    void theSampleOfPartiesKnowsEveryPartyOfThePanelsTrackers() {
        Path sample = CliRun.HOME.resolve("parties/harrowmere-parties.csv");
        Parties parties = PartiesFile.read(sample);

        CliRun run = CliRun.in(
                CliRun.HOME,
                "assess",
                "samples/harrowmere-panel-february-2023.txt",
                "samples/harrowmere-panel-november-2024.txt",
                "--parties=" + sample,
                "--format=json");

        assertThat(parties.notes()).isEmpty();
        assertThat(run.out()).contains("PARTY_BY_ALIAS").doesNotContain("UNKNOWN_PARTY");
    }

    private CliRun assess(String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "assess";
        args[1] = "roof.csv";
        args[2] = "--as-of=2022-08-01";
        System.arraycopy(options, 0, args, 3, options.length);
        return CliRun.in(folder, args);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
