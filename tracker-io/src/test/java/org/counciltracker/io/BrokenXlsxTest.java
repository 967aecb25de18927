package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenXlsxTest {

    private static final Path BROKEN = Path.of("src", "test", "resources", "broken", "xlsx");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stub.xlsx                | stub.xlsx: the file is damaged: its list of parts can't be read. Maybe it was cut short on its way: open it in the program that made it, save it again, or fetch it anew.
            cut-short.xlsx           | cut-short.xlsx: the file is damaged: its list of parts can't be read. Maybe it was cut short on its way: open it in the program that made it, save it again, or fetch it anew.
            overwritten.xlsx         | overwritten.xlsx, xl/theme/theme1.xml: the file is damaged: this part of it can't be read. Maybe it was cut short on its way: open it in the program that made it, save it again, or fetch it anew.
            sheet-cut-short.xlsx     | sheet-cut-short.xlsx, xl/worksheets/sheet1.xml: the file is damaged: this part of it can't be read. Maybe it was cut short on its way: open it in the program that made it, save it again, or fetch it anew.
            styles-badly-nested.xlsx | styles-badly-nested.xlsx, xl/styles.xml: the file is damaged: this part of it can't be read. Maybe it was cut short on its way: open it in the program that made it, save it again, or fetch it anew.
            no-sheet.xlsx            | no-sheet.xlsx, xl/worksheets/sheet1.xml: the file is damaged: this part of it can't be read. Maybe it was cut short on its way: open it in the program that made it, save it again, or fetch it anew.
            no-workbook.xlsx         | no-workbook.xlsx, xl/workbook.xml: the file is damaged: this part of it can't be read. Maybe it was cut short on its way: open it in the program that made it, save it again, or fetch it anew.
            too-deep.xlsx            | too-deep.xlsx, xl/worksheets/sheet1.xml: the file is nested deeper than the limit of 200. Maybe it is not a tracker; if it is, raise the limit with --limit depth=N, in Java with ReadLimits.withMaxDepth.
            entity.xlsx              | entity.xlsx, xl/worksheets/sheet1.xml: the file is damaged: this part of it can't be read. Maybe it was cut short on its way: open it in the program that made it, save it again, or fetch it anew.
            blank.xlsx               | blank.xlsx: no sheet of the workbook has anything in it. Maybe it was not saved, or the wrong file was chosen.
            locked.xlsx              | locked.xlsx: this is an Office document that is locked with a password. Maybe open it in the program that made it, and save it as DOCX, XLSX, PDF with text, HTML, CSV or plain text.
            rooms.xlsx               | rooms.xlsx: no table of recommendations or actions was found. Maybe the table was lost when the file was saved as text, or its header has other labels: give it columns such as "Ref", "Action", "Owner", "Update".
            """)
    void namesTheFileThePlaceAndWhatToDo(String file, String message) {
        assertThatThrownBy(() -> TrackerFiles.read(BROKEN.resolve(file)))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unpacked | xl/worksheets/sheet1.xml: the file unpacks to more than the limit of 1,000,000 bytes. Maybe it is not a tracker; if it is, raise the limit with --limit unpacked=N, in Java with ReadLimits.withMaxUnpacked.
            cells    | sheet "Sheet1", row 101: the file has more cells than the limit of 100. Maybe it is not a tracker; if it is, raise the limit with --limit cells=N, in Java with ReadLimits.withMaxCells.
            parts    | the file is made of more parts than the limit of 5. Maybe it is not a tracker; if it is, raise the limit with --limit parts=N, in Java with ReadLimits.withMaxParts.
            """)
    void refusesWhatGoesBeyondALimit(String limit, String message) {
        ReadLimits limits = switch (limit) {
            case "unpacked" -> ReadLimits.STANDARD.withMaxUnpacked(1_000_000);
            case "cells" -> ReadLimits.STANDARD.withMaxCells(100);
            default -> ReadLimits.STANDARD.withMaxParts(5);
        };

        assertThatThrownBy(() -> TrackerFiles.read(BROKEN.resolve("bomb.xlsx"), limits))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage("bomb.xlsx" + (limit.equals("parts") ? ": " : ", ") + message);
    }
}
