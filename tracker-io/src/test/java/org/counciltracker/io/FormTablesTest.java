package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.Reading.item;
import static org.counciltracker.io.Reading.notes;
import static org.counciltracker.io.Reading.references;
import static org.counciltracker.io.Reading.text;

import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Note;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.Update;
import org.junit.jupiter.api.Test;

/** Records that run downwards: a label and a value in each row. */
class FormTablesTest {

    @Test
    void aTableForEachItemIsARowForEach() {
        Tracker tracker = text(
                "Actions of the Harbour Board",
                "",
                "Action no.\tH1/24",
                "What was agreed\tSound the channel at low water.",
                "Assigned to\tHarbour Master",
                "Target\t31 October 2024",
                "Update\t08/10/24 - The boat is booked.",
                "",
                "Action no.\tH2/24",
                "What was agreed\tPrice a new crane.",
                "Assigned to\tTreasurer",
                "Target\ttbc",
                "Update\t");

        assertThat(references(tracker)).containsExactly("H1/24", "H2/24");
        assertThat(item(tracker, "H1/24").text()).isEqualTo("Sound the channel at low water.");
        assertThat(item(tracker, "H1/24").updates()).extracting(Update::text).containsExactly("The boat is booked.");
        assertThat(item(tracker, "H2/24").due()).isNotNull();
        assertThat(notes(tracker, NoteCode.STACKED_CELLS))
                .extracting(Note::message)
                .containsExactly("2 records that run downwards, a label and a value in each row, were read as rows.");
    }

    @Test
    void oneTableInWhichTheLabelsComeAgainIsARowForEachTime() {
        Tracker tracker = text(
                "Ref\tH1/24",
                "Action\tSound the channel.",
                "Owner\tHarbour Master",
                "Ref\tH2/24",
                "Action\tPrice a crane.",
                "Owner\tTreasurer");

        assertThat(references(tracker)).containsExactly("H1/24", "H2/24");
        assertThat(item(tracker, "H2/24").text()).isEqualTo("Price a crane.");
    }

    @Test
    void aTableOfTwoColumnsUnderAHeaderStaysOne() {
        Tracker tracker = text(
                "Action\tOwner", "Sound the channel.\tHarbour Master", "Price a crane.\tTreasurer", "Update\tClerk");

        assertThat(tracker.items()).hasSize(3);
    }
}
