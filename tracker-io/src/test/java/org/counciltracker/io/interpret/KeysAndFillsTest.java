package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Tracker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with fills, as readers of formats that know colours give them. A cell is written "FILL!text". */
class KeysAndFillsTest {

    private static final String HEADER = "Ref|Recommendation|Officer|Update|RAG";

    @Test
    void aFillInFrontOfItsWordsIsTheirColour() {
        assertThat(keyOf("KEY", "GREEN!|Finished", "AMBER!|In hand"))
                .containsExactly(entry("Finished", "GREEN"), entry("In hand", "AMBER"));
    }

    @Test
    void aFillBehindItsWordsIsTheirColour() {
        assertThat(keyOf("KEY|||", "Finished|GREEN!|In hand|AMBER!"))
                .containsExactly(entry("Finished", "GREEN"), entry("In hand", "AMBER"));
    }

    @Test
    void aFillUnderItsWordsIsTheirColour() {
        assertThat(keyOf("#CCCCCC!KEY|#CCCCCC!|RED!Nothing yet|RED!|#92D050!Finished"))
                .containsExactly(entry("Nothing yet", "RED"), entry("Finished", "#92D050"));
    }

    @Test
    void aColourNamedOnAFillIsBoth() {
        assertThat(keyOf("RAG key", "#00B050!Green|Finished", "R|Late"))
                .containsExactly(entry("Green: Finished", "#00B050"), entry("R: Late", "RED"));
    }

    @Test
    void aFillWithoutWordsExplainsNothing() {
        assertThat(keyOf("KEY", "GREEN!|Finished", "RED!")).containsExactly(entry("Finished", "GREEN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Key: Green = finished; Amber = in hand, Red = late",
                "Key: G = finished; A = in hand; R = late",
                "RAG rating: Green – finished | Amber – in hand | Red – late",
                "Green - finished Amber - in hand Red - late",
                "RAG key – Green: finished • Amber: in hand • Red: late"
            })
    void aKeyMayStandInOneLine(String line) {
        assertThat(KeyReader.inLine(line)).hasValueSatisfying(entries -> {
            assertThat(entries)
                    .extracting(one -> String.valueOf(one.shading()))
                    .containsExactly("GREEN", "AMBER", "RED");
            assertThat(entries.get(1).label()).matches("(Amber|A)\\W+in hand");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Green: 29; Amber: 32; Red: 10",
                "Green Lane was resurfaced, and Red Lion Street too.",
                "Key: see overleaf",
                "Key findings: the budget is under strain",
                "A - the first of two options"
            })
    void totalsAndSentencesAreNoKey(String line) {
        assertThat(KeyReader.inLine(line)).isEmpty();
    }

    @Test
    void aKeyMayBeALineForEachColour() {
        Tracker tracker = read(
                paragraph("Key"),
                paragraph("Green – finished"),
                paragraph("Amber – in hand, with or without a date"),
                table(HEADER, "R1/24|Sweep the quay.|Harbour Master|In hand.|Amber"));

        assertThat(tracker.keyEntries())
                .containsExactly(
                        entry("Green – finished", "GREEN"), entry("Amber – in hand, with or without a date", "AMBER"));
        assertThat(tracker.items()).hasSize(1);
    }

    @Test
    void aFillAloneIsTheRatingOfABlankCell() {
        Tracker tracker = read(table(
                HEADER,
                "R1/24|Sweep the quay.|Harbour Master|In hand.|AMBER!",
                "R2/24|Mend it.|Harbour Master|Done.|GREEN!"));

        assertThat(tracker.items())
                .extracting(item -> item.details().stated())
                .containsExactly(
                        new Stated(null, null, new Shading("AMBER")), new Stated(null, null, new Shading("GREEN")));
    }

    @Test
    void theFillOfTheRatingComesBeforeThatOfTheRow() {
        Tracker tracker = read(
                table(HEADER, "#EEEEEE!R1/24|#EEEEEE!Sweep the quay.|#EEEEEE!Harbour Master|#EEEEEE!In hand.|RED!Red"));

        assertThat(tracker.items().get(0).details().stated())
                .isEqualTo(new Stated("Red", RagRating.RED, new Shading("RED")));
    }

    @Test
    void stripesAreNoRatings() {
        Tracker tracker = read(table(
                "Ref|Recommendation|Officer|Status",
                "R1/24|Sweep the quay.|Harbour Master|In hand.",
                "GREY!R2/24|GREY!Mend it.|GREY!Harbour Master|GREY!Done.",
                "R3/24|Paint the rail.|Harbour Master|In hand.",
                "GREY!R4/24|GREY!Dredge it.|GREY!Harbour Master|GREY!Done."));

        assertThat(shadings(tracker)).containsOnlyNulls();
    }

    @Test
    void anotherColourInAStripeSpeaks() {
        Tracker tracker = read(table(
                "Ref|Recommendation|Officer|Update",
                "BLUE!R1/24|BLUE!Sweep the quay.|BLUE!Harbour Master|RED!Nothing.",
                "R2/24|Mend it.|Harbour Master|RED!Nothing.",
                "BLUE!R3/24|BLUE!Paint the rail.|BLUE!Harbour Master|BLUE!Done.",
                "R4/24|Dredge it.|Harbour Master|In hand."));

        assertThat(shadings(tracker)).containsExactly(new Shading("RED"), new Shading("RED"), null, null);
    }

    @Test
    void aColourThatOneRowOfManyHasSpeaks() {
        Tracker tracker = read(table(
                "Ref|Recommendation|Officer|Update",
                "R1/24|Sweep the quay.|Harbour Master|In hand.",
                "R2/24|Mend it.|Harbour Master|Done.",
                "R3/24|Paint the rail.|Harbour Master|In hand.",
                "RED!R4/24|Dredge it.|Harbour Master|Nothing."));

        assertThat(shadings(tracker)).containsExactly(null, null, null, new Shading("RED"));
    }

    @Test
    void aColumnInOneColourSaysNothingOfItsRows() {
        Tracker tracker = read(table(
                "Ref|Recommendation|Officer|Update",
                "BLUE!R1/24|Sweep the quay.|Harbour Master|In hand.",
                "BLUE!R2/24|Mend it.|Harbour Master|RED!Nothing.",
                "BLUE!R3/24|Paint the rail.|Harbour Master|In hand."));

        assertThat(shadings(tracker)).containsExactly(null, new Shading("RED"), null);
    }

    @Test
    void rowsAllInOneColourSaySomethingOfEach() {
        Tracker tracker = read(table(
                "Ref|Recommendation|Officer",
                "GREEN!R1/24|GREEN!Sweep the quay.|GREEN!Harbour Master",
                "GREEN!R2/24|GREEN!Mend it.|GREEN!Harbour Master",
                "GREEN!R3/24|GREEN!Paint the rail.|GREEN!Harbour Master"));

        assertThat(shadings(tracker)).hasSize(3).containsOnly(new Shading("GREEN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R               | RED
            Green ↑         | GREEN
            RED - overdue   | RED
            Yellow          | AMBER
            """)
    void aRatingIsReadAsItIsWritten(String cell, RagRating rating) {
        Stated stated = read(table(HEADER, "R1/24|Sweep the quay.|Harbour Master|In hand.|" + cell))
                .items()
                .get(0)
                .details()
                .stated();

        assertThat(stated).isEqualTo(new Stated(cell, rating, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/G", "Red/Amber", "Red to Amber"})
    void aCompoundRatingIsKeptAndNoted(String cell) {
        Tracker tracker = read(table(HEADER, "R1/24|Sweep the quay.|Harbour Master|In hand.|" + cell));

        assertThat(tracker.items().get(0).details().stated()).isEqualTo(new Stated(cell, null, null));
        assertThat(tracker.notes())
                .filteredOn(note -> note.code().equals(NoteCode.UNREAD_RATING.name()))
                .singleElement()
                .satisfies(note -> assertThat(note.raw()).isEqualTo(cell));
    }

    @Test
    void statusAndRatingStandBesideEachOther() {
        Tracker tracker = read(table(
                "Ref|Recommendation|Officer|Update|Status|RAG",
                "R1/24|Sweep the quay.|Harbour Master|In hand.|Open|A - slow tender"));

        assertThat(tracker.items().get(0).details().stated())
                .isEqualTo(new Stated("Open; A - slow tender", RagRating.AMBER, null));
    }

    private static List<@Nullable Shading> shadings(Tracker tracker) {
        List<@Nullable Shading> shadings = new ArrayList<>();
        tracker.items().forEach(item -> shadings.add(item.details().stated().shading()));
        return shadings;
    }

    private static KeyEntry entry(String label, String colour) {
        return new KeyEntry(label, new Shading(colour));
    }

    private static List<KeyEntry> keyOf(String... rows) {
        return read(table(rows), table(HEADER, "R1/24|Sweep the quay.|Harbour Master|In hand.|"))
                .keyEntries();
    }

    private static Tracker read(Block... blocks) {
        return TrackerInterpreter.interpret(
                        Manuscript.of(new Document("test", List.of(blocks), List.of())), new NoteBook("test"))
                .orElseThrow();
    }

    private static Block paragraph(String text) {
        return new Paragraph(text, false, Place.line(1));
    }

    private static Table table(String... rows) {
        List<Row> table = new ArrayList<>();
        for (String row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (String cell : row.split("\\|", -1)) {
                int mark = cell.indexOf('!');
                cells.add(new Cell(cells.size(), 1, 1, cell.substring(mark + 1).strip(), fill(cell, mark)));
            }
            table.add(new Row(cells, Place.line(table.size() + 2)));
        }
        return new Table(table);
    }

    private static @Nullable Shading fill(String cell, int mark) {
        return mark < 0 ? null : new Shading(cell.substring(0, mark));
    }
}
