package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.counciltracker.io.docx.Docx;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Note;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that other programs made: python-docx, and LibreOffice. */
class DocxSamplesTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "formats", "docx");
    private static final Pattern WORDS = Pattern.compile("<w:(?:t|delText)(?: [^>]*)?>([^<]*)<");

    /** Words of dates, which items keep as dates. */
    private static final Set<String> OF_DATES =
            Set.of("january", "march", "june", "july", "september", "october", "november", "december");

    private static Tracker read(String name) {
        ReadTracker read = TrackerFiles.read(SAMPLES.resolve(name));
        assertThat(read.format()).isEqualTo(TrackerFormat.DOCX);
        return read.tracker();
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel.docx", "panel-libreoffice.docx"})
    void readsNumberedItemsUnderSectionsWithTheColoursOfTheirCells(String name) {
        Tracker tracker = read(name);
        assertThat(tracker.items())
                .extracting(item -> item.reference().toString())
                .containsExactly("1", "2", "3");
        assertThat(tracker.items())
                .extracting(item -> item.details().stated().shading())
                .containsExactly(new Shading("AMBER"), new Shading("RED"), new Shading("GREEN"));
        TrackerItem first = tracker.items().get(0);
        assertThat(first.text()).isEqualTo("That empty homes be reported on each quarter");
        assertThat(first.updates())
                .extracting(update -> update.text())
                .containsExactly("A first report went to all members.", "The second one is being drafted.");
        assertThat(Reading.notes(tracker, NoteCode.SECTION))
                .extracting(Note::place)
                .containsExactly("table 1, row 3", "table 1, row 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel.docx", "panel-libreoffice.docx"})
    void readsTheKeyInThePageHeader(String name) {
        assertThat(read(name).keyEntries())
                .containsExactly(
                        new KeyEntry("Overdue", new Shading("RED")),
                        new KeyEntry("On track", new Shading("AMBER")),
                        new KeyEntry("Complete", new Shading("GREEN")));
        assertThat(Reading.notes(read(name), NoteCode.KEY))
                .extracting(Note::place)
                .containsExactly("header, table 1, row 1");
    }

    @Test
    void takesHighlightedStatusesForColoursAndATableInACellForItsLines() {
        Tracker tracker = read("log.docx");
        assertThat(tracker.items())
                .extracting(item -> item.details().stated().shading())
                .containsExactly(new Shading("GREEN"), new Shading("AMBER"), new Shading("RED"));
        assertThat(tracker.items().get(2).updates())
                .extracting(update -> update.text())
                .containsExactly("A letter was asked for.", "No reply.");
    }

    @Test
    void readsPlansOfSeveralTablesUnderTheirHeadings() {
        Tracker tracker = read("plan.docx");
        assertThat(tracker.items())
                .extracting(item -> item.details().priority())
                .containsExactly(
                        "Priority 1: Streets", "Priority 1: Streets", "Priority 2: Parks", "Priority 2: Parks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"controls.docx", "controls-libreoffice.docx"})
    void readsRowsInContentControlsWithTheirChangesAccepted(String name) {
        Tracker tracker = read(name);
        TrackerItem first = Reading.item(tracker, "L1");
        assertThat(first.updates())
                .extracting(update -> update.text())
                .containsExactly("Letters went out on 5 September 2024.");
        assertThat(first.responsible()).extracting(party -> party.name()).containsExactly("Licensing Manager");
        assertThat(first.details().stated().status()).isEqualTo("Complete");
        assertThat(Reading.item(tracker, "L2").text()).isEqualTo("Publish the table of fees");
        assertThat(Reading.notes(tracker, NoteCode.TRACKED_CHANGE)).hasSize(1);
        assertThat(Reading.notes(tracker, NoteCode.HIDDEN))
                .extracting(Note::raw)
                .containsExactly("ask legal first");
    }

    @Test
    void leavesOutARowWhoseDeletionWaitsToBeAccepted() {
        Tracker tracker = read("controls.docx");
        assertThat(Reading.references(tracker)).containsExactly("L1", "L2");
        assertThat(Reading.notes(tracker, NoteCode.TRACKED_CHANGE).get(0).raw())
                .endsWith("L3\nCount the taxis\nLicensing Manager\nCounted.\nOpen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "panel.docx",
                "panel-libreoffice.docx",
                "log.docx",
                "plan.docx",
                "controls.docx",
                "controls-libreoffice.docx"
            })
    void losesNoWordOfTheDocument(String name) throws IOException {
        Set<String> lost = EveryWord.lost(words(SAMPLES.resolve(name)), read(name));
        lost.removeAll(OF_DATES);
        assertThat(lost).isEmpty();
    }

    @Test
    void readsATrackerOfFiveHundredItems() {
        StringBuilder rows = new StringBuilder("<w:tbl>").append(row("Ref", "Action", "Owner", "Update", "Status"));
        for (int i = 1; i <= 500; i++) {
            rows.append(row(
                    "A" + i,
                    "Write to the holders of licence " + i,
                    "Licensing Manager",
                    "The letter went on 5 September 2024. ".repeat(20),
                    "Open"));
        }
        Tracker tracker = TrackerFiles.read(
                        Docx.of(rows.append("</w:tbl>").toString()).bytes(), "large.docx")
                .tracker();
        assertThat(tracker.items()).hasSize(500);
        assertThat(Reading.item(tracker, "A500").text()).isEqualTo("Write to the holders of licence 500");
    }

    @Test
    void readsADocumentThatIsKeptUnderAnotherName() {
        String table = "<w:tbl>" + row("Ref", "Action", "Owner") + row("1", "Mend the roof", "Clerk") + "</w:tbl>";
        byte[] bytes = Docx.of(table).movedTo("texts/main.xml").bytes();
        assertThat(TrackerFiles.read(bytes, "moved.docx").tracker().items()).hasSize(1);
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : List.of(cells)) {
            row.append("<w:tc><w:p><w:r><w:t>").append(cell).append("</w:t></w:r></w:p></w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String words(Path file) throws IOException {
        StringBuilder words = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("word/(document|header\\d*|footer\\d*)\\.xml")) {
                    Matcher matcher = WORDS.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    while (matcher.find()) {
                        words.append(matcher.group(1)).append(' ');
                    }
                }
            }
        }
        return words.toString();
    }
}
