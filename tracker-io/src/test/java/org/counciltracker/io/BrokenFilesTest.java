package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenFilesTest {

    private static final Path BROKEN = Path.of("src", "test", "resources", "broken");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            empty.txt           | empty.txt: the file is empty. Maybe it was not saved, or the wrong file was chosen.
            blank.csv           | blank.csv: the file is empty. Maybe it was not saved, or the wrong file was chosen.
            never-closed.csv    | never-closed.csv, line 3: a quotation mark opens here and is never closed. Maybe a closing quotation mark is missing in that cell, or one inside it is not doubled ("").
            closed-too-late.csv | closed-too-late.csv, line 2: a quotation mark opens here and is still open on line 3. Maybe a closing quotation mark is missing in that cell, or one inside it is not doubled ("").
            noise.txt           | noise.txt: this is not text but a binary file. Maybe open it in the program that made it, and save it as DOCX, XLSX, PDF with text, HTML, CSV or plain text.
            minutes.txt         | minutes.txt: no table of recommendations or actions was found. Maybe the table was lost when the file was saved as text, or its header has other labels: give it columns such as "Ref", "Action", "Owner", "Update".
            """)
    void namesTheFileThePlaceAndWhatToDo(String file, String message) {
        assertThatThrownBy(() -> TrackerFiles.read(BROKEN.resolve(file)))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(message);
    }

    @Test
    void namesAFileThatDoesNotExist() {
        Path missing = BROKEN.resolve("missing.txt");
        assertThatThrownBy(() -> TrackerFiles.read(missing))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(missing + ": there is no such file. Maybe check the spelling and the folder.");
    }

    @Test
    void namesAFolder() {
        assertThatThrownBy(() -> TrackerFiles.read(BROKEN))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(BROKEN + ": this is a folder, not a file. Maybe name one of the files in it.");
    }

    @Test
    void namesTheLimitOfBytesAndHowToRaiseIt() {
        ReadLimits limits = ReadLimits.STANDARD.withMaxBytes(1000);
        assertThatThrownBy(() -> TrackerFiles.read(new byte[1001], "big.txt", limits))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(
                        "big.txt: the file is larger than the limit of 1,000 bytes. "
                                + "Maybe it is not a tracker; if it is, raise the limit with --limit bytes=N, in Java with ReadLimits.withMaxBytes.");
    }

    @Test
    void namesTheLimitOfCellsAndHowToRaiseIt() {
        ReadLimits limits = ReadLimits.STANDARD.withMaxCells(5);
        byte[] csv = "Ref,Action,Owner\n1,Mend,Clerk\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TrackerFiles.read(csv, "big.csv", limits))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(
                        "big.csv, line 2: the file has more cells than the limit of 5. "
                                + "Maybe it is not a tracker; if it is, raise the limit with --limit cells=N, in Java with ReadLimits.withMaxCells.");
    }

    @Test
    void tellsSourcePlaceAndRemedyApart() {
        assertThatThrownBy(() -> TrackerFiles.read(BROKEN.resolve("never-closed.csv")))
                .isInstanceOfSatisfying(TrackerReadException.class, e -> {
                    assertThat(e.source()).isEqualTo("never-closed.csv");
                    assertThat(e.place()).isEqualTo("line 3");
                    assertThat(e.remedy()).startsWith("Maybe a closing quotation mark");
                });
    }

    @Test
    void refusesLimitsBelowOne() {
        assertThatThrownBy(() -> ReadLimits.STANDARD.withMaxCells(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxCells (0)");
    }
}
