package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxBrokenFilesTest {

    private static final Path BROKEN = Path.of("src", "test", "resources", "broken", "docx");
    private static final String CUT =
            "Maybe it was cut short on its way: open it in the program that made it, save it again, or fetch it anew.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            truncated.docx      | : the file is damaged: its list of parts can't be read. CUT
            garbage-packed.docx | , word/document.xml: the file is damaged: this part of it can't be read. CUT
            cut-inside.docx     | , word/document.xml: the file is damaged: this part of it can't be read. CUT
            garbage-inside.docx | , word/document.xml: the file is damaged: this part of it can't be read. CUT
            entity.docx         | , word/document.xml: the file is damaged: this part of it can't be read. CUT
            no-document.docx    | : the part with the document's text is missing. Maybe the file was cut short or repaired wrongly: open it in the program that made it, and save it again.
            deep.docx           | , word/document.xml: the file is nested deeper than the limit of 200. Maybe it is not a tracker; if it is, raise the limit with --limit depth=N, in Java with ReadLimits.withMaxDepth.
            locked.docx         | : this is an Office document that is locked with a password. Maybe open it in the program that made it, and save it as DOCX, XLSX, PDF with text, HTML, CSV or plain text.
            empty.docx          | : no table of recommendations or actions was found. Maybe the table was lost when the file was saved as text, or its header has other labels: give it columns such as "Ref", "Action", "Owner", "Update".
            no-table.docx       | : no table of recommendations or actions was found. Maybe the table was lost when the file was saved as text, or its header has other labels: give it columns such as "Ref", "Action", "Owner", "Update".
            """)
    void namesTheFileThePartAndWhatToDo(String file, String message) {
        assertThatThrownBy(() -> TrackerFiles.read(BROKEN.resolve(file)))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(file + message.replace("CUT", CUT));
    }

    @Test
    void readsTheDocumentThatTheOthersWereBrokenFrom() {
        assertThat(TrackerFiles.read(BROKEN.resolve("whole.docx")).tracker().items())
                .hasSize(2);
    }

    @Test
    void refusesADocumentThatUnpacksToFarMoreThanItsSize() {
        assertThatThrownBy(() ->
                        TrackerFiles.read(BROKEN.resolve("bomb.docx"), ReadLimits.STANDARD.withMaxUnpacked(1_000_000)))
                .hasMessage(
                        "bomb.docx, word/document.xml: the file unpacks to more than the limit of 1,000,000 bytes. "
                                + "Maybe it is not a tracker; if it is, raise the limit with --limit unpacked=N, in Java with ReadLimits.withMaxUnpacked.");
    }

    @Test
    void countsEmptyParagraphsToo() {
        assertThatThrownBy(
                        () -> TrackerFiles.read(BROKEN.resolve("bomb.docx"), ReadLimits.STANDARD.withMaxCells(100_000)))
                .hasMessage(
                        "bomb.docx, word/document.xml: the file has more cells than the limit of 100,000. "
                                + "Maybe it is not a tracker; if it is, raise the limit with --limit cells=N, in Java with ReadLimits.withMaxCells.");
    }

    @Test
    void countsACellWithOneParagraphOnce() {
        assertThat(TrackerFiles.read(BROKEN.resolve("whole.docx"), ReadLimits.STANDARD.withMaxCells(9))
                        .tracker()
                        .items())
                .hasSize(2);
        assertThatThrownBy(() -> TrackerFiles.read(BROKEN.resolve("whole.docx"), ReadLimits.STANDARD.withMaxCells(8)))
                .hasMessageContaining("more cells than the limit of 8");
    }

    @Test
    void refusesMorePartsThanTheLimit() {
        assertThatThrownBy(() -> TrackerFiles.read(BROKEN.resolve("whole.docx"), ReadLimits.STANDARD.withMaxParts(2)))
                .hasMessage(
                        "whole.docx: the file is made of more parts than the limit of 2. "
                                + "Maybe it is not a tracker; if it is, raise the limit with --limit parts=N, in Java with ReadLimits.withMaxParts.");
    }
}
