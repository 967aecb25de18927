package org.counciltracker.io.html;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.counciltracker.io.ReadLimits;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.TrackerReadException;
import org.junit.jupiter.api.Test;

class BrokenPagesTest {

    private static final Path BROKEN = Path.of("src", "test", "resources", "broken", "html");

    @Test
    void namesTheDepthAndHowToRaiseIt() {
        assertRefused(
                "deep.html",
                ReadLimits.STANDARD.withMaxDepth(40),
                "deep.html, paragraph 1: the file is nested deeper than the limit of 40. "
                        + "Maybe it is not a tracker; if it is, raise the limit with --limit depth=N, in Java with ReadLimits.withMaxDepth.");
    }

    @Test
    void namesTheCellsAndHowToRaiseThem() {
        assertRefused(
                "spans.html",
                ReadLimits.STANDARD.withMaxCells(5000),
                "spans.html, table 1, row 6: the file has more cells than the limit of 5,000. "
                        + "Maybe it is not a tracker; if it is, raise the limit with --limit cells=N, in Java with ReadLimits.withMaxCells.");
    }

    @Test
    void refusesAPageWithoutATable() {
        String problem = ": no table of recommendations or actions was found, and no measures or totals. "
                + "Maybe a script puts the table there when the page is shown, for which print the page to PDF, or its header has other labels: give it columns such as \"Ref\", \"Action\", \"Owner\", \"Update\".";
        assertRefused("no-table.html", ReadLimits.STANDARD, "no-table.html" + problem);
        assertRefused("made-by-script.html", ReadLimits.STANDARD, "made-by-script.html" + problem);
        assertRefused("cut-short.html", ReadLimits.STANDARD, "cut-short.html" + problem);
    }

    private static void assertRefused(String file, ReadLimits limits, String message) {
        assertThatThrownBy(() -> TrackerFiles.read(BROKEN.resolve(file), limits))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(message);
    }
}
