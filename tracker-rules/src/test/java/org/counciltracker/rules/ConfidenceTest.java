package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Confidence;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Tracker;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    @Test
    void isNeverSureWhereASingleClauseOfALongAccountDecides() {
        Assessment assessment = assess(
                "Report on how ferry offences are solved.",
                "Figures for each pier are given to the board every other month, and they show that more offences were solved"
                        + " on the east pier than in the year before. "
                        + "Fewer were solved on the west pier, where the lamps were dark for much of the winter. "
                                .repeat(6)
                        + "Marshals walk both piers on Friday nights, and cameras look over the kiosks. In two cases the owner does"
                        + " not agree to a charge, and in another there was too little to go by. Work with the harbour police is"
                        + " described in the papers of each meeting.");

        assertThat(assessment.confidence()).isLessThan(Confidence.HIGH);
    }

    @Test
    void isSureWherePlainWordsSayThatTheActionIsComplete() {
        assertThat(assess("Mend the east pier lights.", "The lights were mended in April. Action completed.")
                        .confidence())
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void isUnsureOfADocumentInWhichNoItemHasAnUpdate() {
        Tracker tracker = Tracker.builder()
                .add(Recommendation.builder("H1/24").text("Mend the lights.").build())
                .add(Recommendation.builder("H2/24").text("Paint the ramp.").build())
                .build();

        assertThat(RulesEngine.standard().assess(tracker, TestTrackers.MAY).assessments())
                .allSatisfy(assessment -> assertThat(assessment.confidence()).isEqualTo(Confidence.LOW));
    }

    @Test
    void givesItsReason() {
        assertThat(assess("Mend the east pier lights.", "In progress.").confidenceReason())
                .isNotBlank();
    }

    private static Assessment assess(String asked, String update) {
        return RulesEngine.standard()
                .assess(
                        Tracker.builder()
                                .add(Recommendation.builder("H1/24")
                                        .text(asked)
                                        .update("2024-05-01", update)
                                        .build())
                                .build(),
                        TestTrackers.MAY)
                .assessments()
                .get(0);
    }
}
