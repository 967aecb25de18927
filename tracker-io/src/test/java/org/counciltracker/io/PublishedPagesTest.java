package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counciltracker.model.Note;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Tracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One invented tracker as other programs publish it. */
class PublishedPagesTest {

    private static final Path FORMATS = Path.of("src", "test", "resources", "formats");

    @ParameterizedTest
    @ValueSource(strings = {"html/harbour-writer.html", "html/harbour-calc.html"})
    void readsWhatAnOfficeProgramSavesAsAWebPage(String file) {
        Tracker tracker = read(file);

        assertThat(Reading.references(tracker)).containsExactly("A1/24", "A2/24", "A3/24", "A4/24", "A5/24", "A6/24");
        assertThat(tracker.notes()).extracting(Note::severity).containsOnly(Severity.INFO);
        assertThat(tracker.items()).allSatisfy(item -> {
            assertThat(item.responsible()).isNotEmpty();
            assertThat(item.due()).isNotNull();
            assertThat(item.meeting()).isNotNull();
        });
    }

    @Test
    void takesTheFillsOfASheetSavedAsAWebPage() {
        assertThat(read("html/harbour-calc.html").items())
                .extracting(item -> String.valueOf(item.details().stated().shading()))
                .containsExactly("AMBER", "GREEN", "RED", "AMBER", "RED", "AMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/harbour-tall.txt", "text/harbour-pages.txt"})
    void readsColumnsLaidOutWithSpaces(String file) {
        Tracker tracker = read(file);

        assertThat(Reading.references(tracker)).containsExactly("A1/24", "A2/24", "A3/24", "A4/24", "A5/24", "A6/24");
        assertThat(tracker.items())
                .extracting(item -> String.valueOf(item.meeting()))
                .containsExactly("2024-03", "2024-03", "2024-05", "2024-05", "2024-05", "2024-07");
        assertThat(Reading.item(tracker, "A4/24").text())
                .isEqualTo("Replace the broken lamps on the north quay and tell the fishermen's association.");
        assertThat(Reading.item(tracker, "A6/24").updates())
                .extracting(update -> update.dates() + " " + update.text())
                .containsExactly(
                        "[2024-08-20] The club has replied and its comments are being considered by the Clerk.");
    }

    /** Where only one space parts a column from the next, nobody can tell for sure, but nothing is lost and it is said. */
    @Test
    void saysWhereAColumnMayHaveRunIntoTheNext() {
        Tracker tracker = read("text/harbour-tall.txt");

        assertThat(tracker.notes())
                .filteredOn(note -> note.code().equals("UNSURE_CELL"))
                .isNotEmpty()
                .allSatisfy(note -> assertThat(note.severity()).isEqualTo(Severity.WARNING));
        assertThat(EveryWord.lost("Chief Pilot Treasurer Harbour Master Works Officer Clerk", tracker))
                .isEmpty();
    }

    @Test
    void leavesProseWithWideSpacesAlone() {
        Tracker tracker =
                Reading.text("The  Board  met.", "", "Ref\tAction\tOwner\tUpdate", "A1\tMend  the  quay\tClerk\tDone");

        assertThat(List.copyOf(Reading.references(tracker))).containsExactly("A1");
    }

    private static Tracker read(String file) {
        return TrackerFiles.read(FORMATS.resolve(file)).tracker();
    }
}
