package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.counciltracker.assessment.Assessment;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    private static final String THREE =
            "To (a) share the ferry figures with members, (b) mend the ramp and (c) write to the harbour master.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (a) and (b) done, (c) outstanding.                                  | IN_PROGRESS
            (a), (b) done; (c) to follow in June.                               | IN_PROGRESS
            (a) Attached. (b) The ramp is still being mended. (c) Letter sent.  | IN_PROGRESS
            (a) and (b) done.                                                   | PROPOSED_COMPLETE
            (a) to (c) done.                                                    | IMPLEMENTED
            (a) Attached. (b) The ramp was mended. (c) Letter sent 2 May.       | IMPLEMENTED
            """)
    void isDoneOnlyWhenEachPartIs(String update, Status status) {
        assertThat(assess(THREE, update).status()).isEqualTo(status);
    }

    @Test
    void countsWhatEarlierUpdatesSaidOfTheOtherParts() {
        Assessment assessment = assess(THREE, "(a) and (c) done.", "(b) The ramp was mended.");

        assertThat(assessment.status()).isEqualTo(Status.IMPLEMENTED);
        assertThat(assessment.explanation())
                .filteredOn(step -> step.proposal().rule().id().equals("EVIDENCE-132"))
                .singleElement()
                .satisfies(step -> assertThat(step.decided()).isTrue());
    }

    @Test
    void tellsPartsThatOnlyTheUpdateCounts() {
        assertThat(assess(
                                "Mend the ramps of the harbour.",
                                "(a) North ramp mended. (b) South ramp awaits a contractor.")
                        .status())
                .isEqualTo(Status.IN_PROGRESS);
    }

    /** A part with no word of the rest is for the committee to accept or not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Train 200 marshals.                | 60 marshals were trained.                    | false
            Insulate 50 boat sheds.            | 31 sheds have been insulated.                | false
            Put up 40 lamps on the east pier.  | All 40 lamps were put up.                    | true
            Appoint 2 marshals.                | 2 marshals were appointed on 3 March 2024.   | true
            """)
    void fewerThanWereAskedForAreNotTheWhole(String asked, String update, boolean whole) {
        assertThat(assess(asked, update).status() == Status.IMPLEMENTED).isEqualTo(whole);
    }

    private static Assessment assess(String asked, String... updates) {
        Recommendation.Builder item =
                Recommendation.builder("H1/24").text(asked).meeting("2024-02-01");
        for (int i = 0; i < updates.length; i++) {
            item.update("2024-0%s-01".formatted(3 + i), updates[i]);
        }
        return RulesEngine.standard()
                .assess(Tracker.builder().add(item.build()).build(), TestTrackers.MAY)
                .assessments()
                .get(0);
    }
}
