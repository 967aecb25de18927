package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Section;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that Chromium and LibreOffice printed; what they were printed from lies beside them. */
class PdfSamplesTest {

    private static Tracker read(String name) {
        return TrackerFiles.read(Path.of("src", "test", "resources", "formats", "pdf", name))
                .tracker();
    }

    private static List<String> references(String pattern, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(pattern::formatted).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chromium.pdf", "chromium-double.pdf"})
    void readsEveryItemThatABrowserPrinted(String file) {
        Tracker tracker = read(file);

        assertThat(Reading.references(tracker))
                .startsWith(references("A%s/24", 14).toArray(String[]::new))
                .endsWith("A9/23")
                .hasSize(15);
        assertThat(tracker.title()).isEqualTo("Wyndale Culture Panel: action tracker, September 2024");
        assertThat(Reading.item(tracker, "A9/23").details().section()).isEqualTo(Section.COMPLETED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chromium.pdf", "chromium-double.pdf", "chromium-fills.pdf"})
    void readsCellsThatReachOverRowsAndPagesWithTheirColours(String file) {
        Tracker tracker = read(file);
        TrackerItem second = Reading.item(tracker, "A2/24");
        TrackerItem split = Reading.item(tracker, "A8/24");

        assertThat(String.valueOf(second.meeting())).contains("2024");
        assertThat(String.valueOf(second.details().stated().shading())).isEqualTo("AMBER");
        assertThat(split.updates()).hasSize(5);
        assertThat(split.text()).endsWith("whether the next round should open before the winter.");
        assertThat(split.responsible())
                .singleElement()
                .satisfies(party -> assertThat(party.name()).isEqualTo("Grants Officer"));
    }

    @Test
    void writesAddressesBehindTheirWords() {
        assertThat(Reading.item(read("chromium.pdf"), "A1/24").updates().get(1).text())
                .isEqualTo("The page is live: see the list of hours (https://wyndale.example/libraries/hours).");
    }

    @Test
    void readsATableWithLinesBelowItsRowsOnly() {
        Tracker tracker = read("chromium-lines.pdf");

        assertThat(Reading.references(tracker)).containsExactly("R1", "R2", "R3", "R4");
        assertThat(Reading.item(tracker, "R2").text())
                .isEqualTo("Ask the bus company for a self-evaluation/action plan, and put it before the members.");
        assertThat(Reading.notes(tracker, NoteCode.PRIORITY_HEADING))
                .singleElement()
                .satisfies(
                        note -> assertThat(note.raw()).isEqualTo("Recommendations carried over from the year before"));
    }

    @Test
    void readsWhatAWordProcessorPrintedOverNinePages() {
        Tracker tracker = read("writer.pdf");

        assertThat(Reading.references(tracker))
                .startsWith(references("R%s/25", 12).toArray(String[]::new))
                .endsWith("R30/24")
                .hasSize(13);
        assertThat(tracker.keyEntries()).hasSize(3);
        assertThat(Reading.item(tracker, "R5/25").text())
                .isEqualTo(
                        "The board recommends that the operator of route 45 publishes how many journeys were lost in each week of the quarter, and why.");
        assertThat(Reading.notes(tracker, NoteCode.PAGE_FURNITURE)).hasSize(1);
        assertThat(Reading.notes(tracker, NoteCode.UNPLACED_ROW)).isEmpty();
    }
}
