package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfBrokenFilesTest {

    private static final Path BROKEN = Path.of("src", "test", "resources", "broken", "pdf");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            truncated.pdf | truncated.pdf: the file is damaged. Maybe it was not downloaded in full; get it again, or open it in another program and print it to a new PDF.
            head-only.pdf | head-only.pdf: the file is damaged. Maybe it was not downloaded in full; get it again, or open it in another program and print it to a new PDF.
            no-pages.pdf | no-pages.pdf: there are no pages in the file. Maybe it was not downloaded in full; get it again, or open it in another program and print it to a new PDF.
            blank.pdf | blank.pdf: there is no text in the file. Maybe its pages are blank, or its letters are drawn as shapes; ask for the Word file.
            scan.pdf | scan.pdf: there is no text in the file, only pictures of its pages: it is a scan. Run text recognition first, or ask for the Word file.
            not-ruled.pdf | not-ruled.pdf: no table of recommendations or actions was found, and no table with ruled lines or filled cells at all. Maybe only space parts its columns, by which cells can't be told for sure: ask for the Word file, or give the table borders and print it anew.
            no-tracker.pdf | no-tracker.pdf: no table of recommendations or actions was found. Maybe the table was lost when the file was saved as text, or its header has other labels: give it columns such as "Ref", "Action", "Owner", "Update".
            locked.pdf | locked.pdf: the file is locked with a password. Open it in the program that shows it, and save it without the password.
            """)
    void namesTheFileThePlaceAndWhatToDo(String file, String message) {
        assertThatThrownBy(() -> TrackerFiles.read(BROKEN.resolve(file)))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            many-pages.pdf | many-pages.pdf: the file has more pages than the limit of 10. Maybe it is not a tracker; if it is, raise the limit with --limit pages=N, in Java with ReadLimits.withMaxPages.
            deep.pdf | deep.pdf, page 1: drawings stand in each other more than 25 deep. Maybe the file was made to do harm; open it in another program and print it to a new PDF.
            bomb.pdf | bomb.pdf: the file unpacks to more than the limit of 1,048,576 bytes. Maybe it is not a tracker; if it is, raise the limit with --limit unpacked=N, in Java with ReadLimits.withMaxUnpacked.
            """)
    void namesTheLimitAndHowToRaiseIt(String file, String message) {
        ReadLimits limits =
                ReadLimits.STANDARD.withMaxPages(10).withMaxDepth(50).withMaxUnpacked(1 << 20);
        assertThatThrownBy(() -> TrackerFiles.read(BROKEN.resolve(file), limits))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(message);
    }

    @Test
    void namesTheLimitOfCells() {
        Path sample = Path.of("src", "test", "resources", "formats", "pdf", "chromium.pdf");
        assertThatThrownBy(() -> TrackerFiles.read(sample, ReadLimits.STANDARD.withMaxCells(40)))
                .hasMessage(
                        "chromium.pdf, page 2: the file has more cells than the limit of 40. "
                                + "Maybe it is not a tracker; if it is, raise the limit with --limit cells=N, in Java with ReadLimits.withMaxCells.");
    }
}
