package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.ItemDetails;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Note;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Workbooks that other programs wrote; {@code make.py} beside them tells how. */
class XlsxTrackersTest {

    private static final Path BOOKS = Path.of("src", "test", "resources", "formats", "xlsx");

    @Test
    void sheetsAreSectionsAndOneOfThemIsTheKey() {
        Tracker panel = book("panel.xlsx");

        assertThat(Reading.references(panel)).containsExactly("R1/24", "R2/24", "A3/24", "R9/23");
        assertThat(panel.title()).startsWith("Wexcombe Police and Crime Panel");
        assertThat(panel.keyEntries())
                .extracting(KeyEntry::label)
                .containsExactly("Completed", "In progress", "Overdue");
        assertThat(Reading.notes(panel, NoteCode.SECTION))
                .extracting(Note::raw)
                .startsWith("Open actions", "Completed actions");
        assertThat(Reading.item(panel, "A3/24").updates()).hasSize(2);
        assertThat(Reading.item(panel, "A3/24").details().stated().shading()).isEqualTo(new Shading("GREEN"));
        assertThat(due(panel, "R1/24")).isEqualTo("Mar 2024");
        assertThat(due(panel, "R9/23")).isEqualTo("01/12/2023");
        assertThat(Reading.notes(panel, NoteCode.COMMENT))
                .singleElement()
                .satisfies(note -> assertThat(note.place()).isEqualTo("sheet \"Open actions\", cell C5"));
        assertThat(Reading.notes(panel, NoteCode.HIDDEN)).hasSize(3);
    }

    @Test
    void valuesAreReadAsShownWhicheverProgramWroteThem() {
        Tracker openpyxl = book("audit.xlsx");
        Tracker calc = book("calc.xlsx");

        assertThat(Reading.references(openpyxl)).containsExactly("001", "002", "003", "004");
        assertThat(openpyxl.items())
                .extracting(TrackerItem::text)
                .isEqualTo(calc.items().stream().map(TrackerItem::text).toList());
        assertThat(due(calc, "001")).isEqualTo("31/10/2024");
        assertThat(due(calc, "003")).isEqualTo("Spring 2025");
        for (Tracker tracker : new Tracker[] {openpyxl, calc}) {
            assertThat(shading(tracker, "001")).isEqualTo(new Shading("GREEN"));
            assertThat(shading(tracker, "004")).isEqualTo(new Shading("RED"));
            assertThat(Reading.item(tracker, "001").details().stated().status()).contains("93.8%");
            assertThat(Reading.notes(tracker, NoteCode.UNKNOWN_CELL))
                    .extracting(Note::raw)
                    .containsExactly("12.10", "12.20", "13.00", "21.00");
            assertThat(Reading.notes(tracker, NoteCode.SHORT_ROW)).isEmpty();
        }
        assertThat(Reading.item(calc, "004").updates())
                .singleElement()
                .satisfies(update -> assertThat(update.text()).isEqualTo("Awaited since June"));
    }

    @Test
    void aTableMayBeginAnywhereAndItsPrioritiesReachOverRows() {
        Tracker plan = book("plan.xlsx");

        assertThat(plan.title()).startsWith("Harlow Vale Improvement Plan");
        assertThat(plan.items())
                .extracting(TrackerItem::details)
                .extracting(ItemDetails::priority)
                .containsExactly("1 Safer streets", "1 Safer streets", "2 Fewer victims", "2 Fewer victims");
        assertThat(plan.items())
                .extracting(item -> item.details().stated().shading())
                .containsExactly(new Shading("GREEN"), new Shading("AMBER"), new Shading("AMBER"), new Shading("RED"));
        assertThat(Reading.notes(plan, NoteCode.REPEATED_TEXT))
                .extracting(Note::raw)
                .containsExactly("OFFICIAL - Harlow Vale");
    }

    @Test
    void aCellDrawnOverAllColumnsHeadsTheItemsBelowIt() {
        assertThat(Reading.references(book("years.xlsx"))).containsExactly("HS23", "HO23", "HS24", "HO24");
    }

    @Test
    void aSectionEndsWithItsSheet() {
        Tracker order = book("order.xlsx");

        assertThat(order.items())
                .extracting(item -> item.reference() + " " + item.details().section())
                .containsExactly("1.1 COMPLETED", "2.1 OPEN", "2.2 OPEN");
        assertThat(order.items().get(2).meeting())
                .isEqualTo(order.items().get(1).meeting());
    }

    private static Tracker book(String name) {
        return TrackerFiles.read(BOOKS.resolve(name)).tracker();
    }

    private static String due(Tracker tracker, String reference) {
        DueDate due = Reading.item(tracker, reference).due();
        return due == null ? "" : due.text();
    }

    private static @Nullable Shading shading(Tracker tracker, String reference) {
        return Reading.item(tracker, reference).details().stated().shading();
    }
}
