package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.Reading.item;
import static org.counciltracker.io.Reading.notes;
import static org.counciltracker.io.Reading.references;
import static org.counciltracker.io.Reading.text;

import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Note;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.Update;
import org.junit.jupiter.api.Test;

/** Tables pasted as text, whose cells had several paragraphs. */
class PastedTextTest {

    private static final String HEADER = "Ref\tAction\tOwner\tUpdate";

    @Test
    void aLineWithADateBelowARowIsItsNextUpdate() {
        Tracker tracker = text(
                HEADER,
                "A1\tWrite to the bus company.\tClerk\t03/05/24 - Sent.",
                "02/07/24 - An answer came.",
                "A2\tBring the rents.\tTreasurer\t");

        assertThat(references(tracker)).containsExactly("A1", "A2");
        assertThat(item(tracker, "A1").updates()).extracting(Update::text).containsExactly("Sent.", "An answer came.");
    }

    @Test
    void aSentenceBetweenTwoRowsGoesOnWithTheCellAbove() {
        Tracker tracker = text(
                HEADER,
                "A1\tWrite to the bus company.\tClerk\t03/05/24 - Sent.",
                "The company wants to see the counts first.",
                "",
                "The counts will be made in September.",
                "A2\tBring the rents.\tTreasurer\t");

        assertThat(item(tracker, "A1").updates())
                .extracting(Update::text)
                .containsExactly(
                        "Sent.\nThe company wants to see the counts first.\nThe counts will be made in September.");
    }

    @Test
    void aSentenceBelowTheLastRowIsNoneOfIts() {
        Tracker tracker = text(
                HEADER,
                "A1\tWrite to the bus company.\tClerk\t03/05/24 - Sent.",
                "Members noted the position and thanked the officers.");

        assertThat(item(tracker, "A1").updates()).extracting(Update::text).containsExactly("Sent.");
        assertThat(notes(tracker, NoteCode.TEXT_OUTSIDE_TABLES))
                .extracting(Note::raw)
                .containsExactly("Members noted the position and thanked the officers.");
    }

    @Test
    void aRowCutBetweenTwoPartiesIsOne() {
        Tracker tracker = text(
                HEADER,
                "A1\tWrite to the bus company.\tClerk/",
                "Treasurer\t03/05/24 - Sent.",
                "A2\tBring the rents.\tTreasurer\t");

        assertThat(item(tracker, "A1").responsible())
                .extracting(ResponsibleParty::name)
                .containsExactly("Clerk", "Treasurer");
        assertThat(item(tracker, "A1").updates()).extracting(Update::text).containsExactly("Sent.");
    }
}
