package org.counciltracker.io.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counciltracker.model.Note;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.parties.Parties;
import org.counciltracker.parties.Party;
import org.counciltracker.parties.PartyPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartiesFileTest {

    private static final String FILE = """
            name,aliases,email,place
            Office of the Commissioner,OPCC; OPPC ;PCC/CC,office@harrowmere.example,outside
            Chief Constable,PCC/CC,,Outside
            "Officer, Scrutiny",,scrutiny@harrowmere.example,inside
            Café keeper
            """;

    @TempDir
    private Path folder;

    @Test
    void readsNameAliasesAddressAndPlace() {
        assertThat(read(FILE).all())
                .containsExactly(
                        Party.of("Office of the Commissioner")
                                .withAliases("OPCC", "OPPC", "PCC/CC")
                                .withEmail("office@harrowmere.example")
                                .withPlace(PartyPlace.OUTSIDE),
                        Party.of("Chief Constable").withAliases("PCC/CC").withPlace(PartyPlace.OUTSIDE),
                        Party.of("Officer, Scrutiny")
                                .withEmail("scrutiny@harrowmere.example")
                                .withPlace(PartyPlace.INSIDE),
                        Party.of("Café keeper"));
    }

    @Test
    void anAliasOfTwoPartiesStandsForBoth() {
        assertThat(read(FILE).find("pcc/cc"))
                .extracting(Party::name)
                .containsExactly(
                        ResponsibleParty.of("Office of the Commissioner"), ResponsibleParty.of("Chief Constable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inside or outside;E-mail;Party;Also known as;Notes\ninside;clerk@harrowmere.example;Clerk;\"The clerk; Mrs Lane\";on leave\n",
                "sep=;\nWHERE;E-Mail Address;Name;Alias\nInside;clerk@harrowmere.example;Clerk;\"The clerk;Mrs Lane\"\n",
                "alias\tname\temail\tplace\nThe clerk; Mrs Lane\tClerk\tclerk@harrowmere.example\tINSIDE\n"
            })
    void columnsMayStandInAnyOrderUnderSeveralHeadings(String text) {
        assertThat(read(text).all())
                .containsExactly(Party.of("Clerk")
                        .withAliases("The clerk", "Mrs Lane")
                        .withEmail("clerk@harrowmere.example")
                        .withPlace(PartyPlace.INSIDE));
    }

    @Test
    void readsTheEncodingsThatTrackersHaveAndNotesAGuess() {
        List<Party> all = read(FILE).all();

        assertThat(PartiesFile.read(("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_8), "p.csv")
                        .all())
                .isEqualTo(all);
        assertThat(PartiesFile.read(("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_16LE), "p.csv")
                        .all())
                .isEqualTo(all);
        Parties windows =
                PartiesFile.read(FILE.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")), "p.csv");
        assertThat(windows.all()).isEqualTo(all);
        assertThat(windows.notes()).extracting(Note::code).containsExactly("ENCODING");
        assertThat(read(FILE).notes()).isEmpty();
    }

    @Test
    void tellsAllProblemsAtOnceWithTheirLines() {
        assertThat(problems("""
                        name,aliases,email,place
                        OPCC,Chief constable,office@harrowmere,outside
                        opcc,,,somewhere
                        ,Mrs Lane,,

                        Opcc.,Office,,
                        Chief Constable,Office,,
                        Treasurer,chief  constable,,
                        Clerk,The clerk,Mrs Lane,clerk@harrowmere.example,inside
                        """))
                .containsExactly(
                        "p.csv:2: email (office@harrowmere) is no address such as clerk@harrowmere.example.",
                        "p.csv:2: alias (Chief constable) is the name of another party; see line 7.",
                        "p.csv:3: place (somewhere) must be inside, outside or blank.",
                        "p.csv:3: name (opcc) stands twice; see line 2.",
                        "p.csv:4: the name is missing.",
                        "p.csv:6: name (Opcc.) stands twice; see line 2.",
                        "p.csv:8: alias (chief constable) is the name of another party; see line 7.",
                        "p.csv:9: \"inside\" stands in no column. Maybe a cell with a comma needs quotes, or aliases have commas instead of semicolons between.",
                        "p.csv:9: email (Mrs Lane) is no address such as clerk@harrowmere.example.",
                        "p.csv:9: place (clerk@harrowmere.example) must be inside, outside or blank.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | p.csv: the file is empty. Its first line must name the columns: name, aliases, email, place, notes.
            name,email                | p.csv:1: there are no parties below the columns. Write one on each line.
            name,phone\\nClerk,1       | p.csv:1: no column is called "phone". The columns are: name, aliases, email, place, notes.
            alias,email\\nA,b@c.de     | p.csv:1: the column "name" is missing. The columns are: name, aliases, email, place, notes.
            name,party\\nA,B           | p.csv:1: the column "name" stands twice.
            name\\n"Clerk              | p.csv:2: a quotation mark opens here and is never closed. Maybe a closing quotation mark is missing in that cell, or one inside it is not doubled ("").
            PK\\0                      | p.csv: this is not text. Maybe it is a workbook: save it as CSV.
            """)
    void saysWhatAFileOfPartiesIs(String text, String problem) {
        assertThat(problems(text.replace("\\n", "\n").replace("\\0", "\0"))).containsExactly(problem);
    }

    @Test
    void aFileIsNamedByItsPath() throws IOException {
        Path file = Files.writeString(folder.resolve("parties.csv"), "name\nClerk\nclerk\n");
        Path absent = folder.resolve("absent.csv");

        assertThat(catchThrowableOfType(PartiesFileException.class, () -> PartiesFile.read(file)))
                .hasMessage(file + ":3: name (clerk) stands twice; see line 2.");
        assertThat(catchThrowableOfType(PartiesFileException.class, () -> PartiesFile.read(absent)))
                .hasMessage(absent + ": there is no such file. Maybe check the spelling and the folder.");
        assertThat(catchThrowableOfType(PartiesFileException.class, () -> PartiesFile.read(folder)))
                .hasMessageStartingWith(folder + ": the file cannot be read (");
    }

    private static Parties read(String text) {
        return PartiesFile.read(text.getBytes(StandardCharsets.UTF_8), "p.csv");
    }

    private static List<String> problems(String text) {
        return catchThrowableOfType(PartiesFileException.class, () -> read(text))
                .problems();
    }
}
