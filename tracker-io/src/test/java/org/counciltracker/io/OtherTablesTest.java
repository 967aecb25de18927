package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.Reading.notes;
import static org.counciltracker.io.Reading.references;
import static org.counciltracker.io.Reading.text;

import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Note;
import org.counciltracker.model.Tracker;
import org.junit.jupiter.api.Test;

/** Tables of another kind that stand beside a tracker's. */
class OtherTablesTest {

    private static final String[] TRACKER = {
        "Ref\tAction\tOwner\tUpdate",
        "A1\tWrite to the bus company about the last service.\tClerk\t03/05/24 - Sent.",
        "A2\tBring the allotment rents to the next meeting.\tTreasurer\t",
    };

    @Test
    void thoseWhoAttendedAreNoItems() {
        Tracker tracker = text(
                with("", "Councillor\tWard\tPresent\tApologies", "Ann Dale\tMoorside\tYes\t", "Bob Carr\tTown\t\tYes"));

        assertThat(references(tracker)).containsExactly("A1", "A2");
        assertThat(notes(tracker, NoteCode.OTHER_TABLE))
                .extracting(Note::raw)
                .containsExactly("Ann Dale\tMoorside\tYes", "Bob Carr\tTown\t\tYes");
    }

    @Test
    void aBudgetIsNoItems() {
        Tracker tracker = text(with(
                "",
                "Budget line\tApproved\tSpent\tLeft",
                "Repairs to the footpaths along the river\t£4,000\t£1,250\t£2,750",
                "Grass\t£2,000\t£2,000\t£0"));

        assertThat(references(tracker)).containsExactly("A1", "A2");
    }

    @Test
    void theTrackerGoesOnBelowIt() {
        Tracker tracker = text(with(
                "",
                "Councillor\tWard\tPresent\tApologies",
                "Ann Dale\tMoorside\tYes\t",
                "",
                "A3\tAsk the county for a crossing at the school.\tClerk\tIn hand."));

        assertThat(references(tracker)).containsExactly("A1", "A2", "A3");
        assertThat(notes(tracker, NoteCode.NO_HEADER)).isEmpty();
    }

    @Test
    void rowsBelowABlankLineStayTheTrackers() {
        Tracker tracker = text(with(
                "",
                "A3\tAsk the county for a crossing at the school.\tClerk\tIn hand.",
                "",
                "A4\tMend the bench.\tGroundsman\tDone."));

        assertThat(references(tracker)).containsExactly("A1", "A2", "A3", "A4");
    }

    private static String[] with(String... lines) {
        String[] all = new String[TRACKER.length + lines.length];
        System.arraycopy(TRACKER, 0, all, 0, TRACKER.length);
        System.arraycopy(lines, 0, all, TRACKER.length, lines.length);
        return all;
    }
}
