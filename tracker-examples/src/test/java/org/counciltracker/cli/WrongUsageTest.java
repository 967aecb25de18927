package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rules                        | tracker rules: a command is missing. There are: init, list, show, check, test.
            asess a.csv                  | tracker: asess is not a command. Maybe assess.
            frobnicate                   | tracker: frobnicate is not a command.
            rules lst                    | tracker rules: lst is not a command. Maybe list.
            help asess                   | tracker: asess is not a command. Maybe assess.
            assess                       | tracker assess: FILE is missing.
            assess --as-of 2024-10-01    | tracker assess: FILE is missing.
            assess a.csv --fromat json   | tracker assess: --fromat is not an option here. Maybe --format.
            assess a.csv --frobnicate    | tracker assess: --frobnicate is not an option here.
            assess a.csv --as-of         | tracker assess: --as-of needs a value: DATE.
            assess a.csv --as-of 1/10/24 | tracker assess: --as-of: "1/10/24" is not a day such as 2022-11-21.
            assess a.csv --as-of 2023-02-29 | tracker assess: --as-of: "2023-02-29" is not a day such as 2022-11-21.
            assess a.csv --format xml    | tracker assess: --format: "xml" is not one of: table, json.
            assess a.csv --format jso    | tracker assess: --format: "jso" is not one of: table, json. Maybe json.
            assess a.csv --nation cornwall | tracker assess: --nation: "cornwall" is not one of: england, wales, scotland, northern-ireland.
            assess a.csv --nation Englnd | tracker assess: --nation: "Englnd" is not one of: england, wales, scotland, northern-ireland. Maybe england.
            assess a.csv --bank-holidays b.json | tracker assess: --bank-holidays needs --nation too, with one of: england, wales, scotland, northern-ireland.
            assess a.csv --parties       | tracker assess: --parties needs a value: FILE.
            assess a.csv --fail-on late  | tracker assess: --fail-on: "late" is not one of: overdue, contradiction, warning.
            assess a.csv --limit 5       | tracker assess: --limit: "5" is not a limit such as cells=5000000.
            assess a.csv --limit cell=5  | tracker assess: --limit: "cell" is not one of: bytes, unpacked, parts, pages, cells, depth, seconds. Maybe cells.
            assess a.csv --limit pages=0 | tracker assess: --limit: "0" is not a whole number from 1.
            assess a.csv --meetings 2024-09-25,2024-13-01 | tracker assess: --meetings: "2024-13-01" is not a day such as 2022-11-21.
            assess a.csv -o a.pdf        | tracker assess: -o (a.pdf) doesn't tell the format. Add --format with one of: table, json.
            assess a.csv --as-of 2024-10-01 --as-of 2024-10-02 | tracker assess: --as-of should be given only once.
            assess --as-of --format json a.csv | tracker assess: --as-of needs a value: DATE.
            assess @list.txt --fromat | tracker assess: --fromat is not an option here. Maybe --format.
            assess --fromat=json a.csv   | tracker assess: --fromat is not an option here. Maybe --format.
            assess -x a.csv              | tracker assess: -x is not an option here.
            chase a.csv --format html    | tracker chase: --format: "html" is not one of: text, json, csv, md.
            chase a.csv -o a.pdf         | tracker chase: -o (a.pdf) doesn't tell the format. Add --format with one of: text, json, csv, md.
            demo now                     | tracker demo: now is one argument too many.
            rules list --as-of 2024-10-01 | tracker rules list: --as-of is not an option here.
            """)
    void isToldInOneLineWithWhereToReadOn(String command, String message) {
        CliRun run = CliRun.in(Path.of(""), command.split(" "));

        String name = message.substring(0, message.indexOf(':'));
        assertThat(run.err()).isEqualTo("%s\nFor how it is used: %s --help\n".formatted(message, name));
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void isTheCommandMissing() {
        assertThat(CliRun.in(Path.of("")))
                .isEqualTo(
                        new CliRun(
                                2,
                                "",
                                "tracker: a command is missing. There are: demo, assess, chase, report, explain, rules, generate-completion, help.\nFor how it is used: tracker --help\n"));
    }

    @Test
    void isASchemeThatNoPackHas() {
        CliRun run = CliRun.in(Path.of(""), "rules", "list", "--scheme", "traffic-light");

        assertThat(run.err())
                .startsWith("tracker rules list: ")
                .contains("(traffic-light)", "brag", "delivery", "status-key")
                .endsWith("\nFor how it is used: tracker rules list --help\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void isAnEmptyName() {
        CliRun run = CliRun.in(Path.of(""), "assess", "");

        assertThat(run)
                .isEqualTo(new CliRun(
                        2,
                        "",
                        "tracker assess: FILE: the name is empty.\nFor how it is used: tracker assess --help\n"));
    }
}
