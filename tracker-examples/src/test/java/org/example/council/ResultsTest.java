package org.example.council;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.model.PlanAction;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.RulesEngine;
import org.junit.jupiter.api.Test;

/** Results are values: equal where they are the same, and short where a developer meets them in a log. */
class ResultsTest {

    private static final AsOf SEPTEMBER = AsOf.on(LocalDate.of(2024, 9, 1));

    @Test
    void areEqualFromTwoEnginesAndTwoReadings() {
        AssessedTracker first = RulesEngine.standard().assess(read(), Towpaths.SEPTEMBER);
        AssessedTracker second = RulesEngine.builder().build().assess(read(), Towpaths.SEPTEMBER);

        assertThat(second).isNotSameAs(first).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(RulesEngine.standard().assess(read(), SEPTEMBER)).isNotEqualTo(first);
    }

    @Test
    void showTheirVerdictsOnALine() {
        AssessedTracker assessed = RulesEngine.standard().assess(read(), SEPTEMBER);

        assertThat(assessed)
                .hasToString("towpaths.csv: items 3, notes 1; as of 2024-09-01: overdue 1, stale 2, parties chased 2");
        assertThat(assessed.assessments())
                .extracting(Object::toString)
                .containsExactly(
                        "W1/24: IN_PROGRESS (MEDIUM), AMBER, due May 2024, overdue 93 days, stale 173 days",
                        "W2/24: IMPLEMENTED (HIGH), GREEN, due June 2024",
                        "W3/24: NO_PROGRESS_REPORTED (HIGH), RED, due Ongoing, stale 154 days");
        assertThat(RulesEngine.standard()
                        .assess(read(), Towpaths.SEPTEMBER)
                        .chasingLists()
                        .get(0))
                .hasToString("Canal Warden by 2024-09-25: W1/24 CHAIR_LETTER");
        assertThat(assessed.chasingLists().get(1).chases().get(0))
                .hasToString("W3/24: CHASER [There is no news of it for 154 days.]");
    }

    @Test
    void showTheirItemsOnALine() {
        assertThat(Towpaths.tracker()).hasToString("Recommendations of the board: items 2, notes 0");
        assertThat(Towpaths.tracker().items().get(0))
                .hasToString("W1/24: \"Resurface the towpath at Brindle Lock.\" [Canal Warden], due -, updates 1");
        assertThat(PlanAction.builder("P1")
                        .text("Write to every household along the canal before the works begin in spring.")
                        .build())
                .hasToString(
                        "P1: \"Write to every household along the canal before the works be\u2026\" [], due -, updates 0");
    }

    private static Tracker read() {
        return TrackerFiles.read(Towpaths.FILE.getBytes(UTF_8), "towpaths.csv").tracker();
    }
}
