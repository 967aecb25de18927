package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.counciltracker.io.Reading.notes;

import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Note;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Tracker;
import org.junit.jupiter.api.Test;

/** Headings that say something else than their cells, and what of that is told. */
class DoubtfulHeadingsTest {

    @Test
    void warnsWhereTheCellsOverruleAHeading() {
        Tracker tracker = Reading.text(
                "Ref\tAction\tStart of meeting\tOwner",
                "1\tSound the channel at low water.\tComplete\tPilot",
                "2\tReplace the two lost buoys.\tIn progress\tClerk");

        assertThat(notes(tracker, NoteCode.DOUBTED_HEADING)).singleElement().satisfies(note -> {
            assertThat(note.severity()).isEqualTo(Severity.WARNING);
            assertThat(note.message())
                    .isEqualTo(
                            "The heading \"Start of meeting\" says meeting, but the cells below it look like status and were read as that. Maybe rename the heading.");
        });
        assertThat(tracker.items().get(0).details().stated().status()).isEqualTo("Complete");
    }

    @Test
    void warnsOfLongerTextsThatNobodyReadWhereNoItemHasAnUpdate() {
        Tracker tracker = Reading.text(
                "Tidings\tRef\tAction\tOwner",
                "The channel was sounded twice in April by the pilots.\t1\tSound the channel at low water.\tPilot",
                "Both buoys have been ordered and are due in May.\t2\tReplace the two lost buoys.\tClerk");

        assertThat(notes(tracker, NoteCode.UNREAD_UPDATES))
                .extracting(Note::severity, Note::raw)
                .containsExactly(tuple(Severity.WARNING, "Tidings"));
    }

    @Test
    void namesTheHeadingsOfATableThatLooksLikeATracker() {
        assertThatThrownBy(() -> Reading.text(
                        "Burden\tshouldered\tuntil then",
                        "Sound the channel at low water twice in April.\tHead of Pilots\t30/06/2024",
                        "Replace the two lost buoys before the season begins.\tHarbour Board\t31/07/2024",
                        "Paint the beacon on the north pier in red.\tHead of Works\t31/08/2024"))
                .hasMessageContaining("looks like the header of one")
                .hasMessageContaining("\"shouldered\", \"until then\"");
    }
}
