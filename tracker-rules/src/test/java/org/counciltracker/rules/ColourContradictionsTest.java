package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.KeyedTrackers.USUAL;
import static org.counciltracker.rules.KeyedTrackers.assess;
import static org.counciltracker.rules.KeyedTrackers.key;
import static org.counciltracker.rules.KeyedTrackers.shaded;
import static org.counciltracker.rules.KeyedTrackers.stated;
import static org.counciltracker.rules.TestTrackers.item;

import java.util.List;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Confidence;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.model.Section;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Status;
import org.junit.jupiter.api.Test;

/** Colours that the document's key explains, against updates, columns and headings. */
class ColourContradictionsTest {

    @Test
    void aColourThatEndsAnItemOutweighsALongAccountAndIsShownAgainstABriefOne() {
        String account = "Officers met the operator. Work on the second part continues. The third part is in progress.";
        Assessment spoken =
                assess(USUAL, shaded("GREEN").update("2024-05-20", account).build());
        Assessment contradicted = assess(
                USUAL,
                shaded("GREEN").update("2024-05-20", "Still in progress.").build());

        assertThat(spoken.status()).isEqualTo(Status.IMPLEMENTED);
        assertThat(spoken.contradictions()).isEmpty();
        assertThat(contradicted.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(contradicted.contradictions())
                .containsExactly(
                        "Its colour green means \"Recommendation/Action Implemented\" by the document's key; the last update that counts says \"in progress\".");
        assertThat(contradicted.confidence()).isNotEqualTo(Confidence.HIGH);
        assertThat(contradicted.steps(Aspect.CONTRADICTION).get(0).proposal().evidence())
                .extracting(quote -> quote.field())
                .containsExactly(EvidenceField.SHADING, EvidenceField.UPDATE);
    }

    @Test
    void aColourThatLeavesAnItemOpenIsOutweighed() {
        Assessment assessment = assess(
                USUAL,
                shaded("AMBER")
                        .update("2024-05-20", "The tables were circulated to members.")
                        .build());

        assertThat(assessment.status()).isEqualTo(Status.IMPLEMENTED);
        assertThat(assessment.contradictions())
                .containsExactly(
                        "Its colour amber means \"Recommendation/Action In Progress\" by the document's key; the last update that counts says \"done\".");
        assertThat(assessment.findings()).isEmpty();
    }

    @Test
    void anUpdateThatOnlyExamplesTakeForDoneIsHeldAgainstTheColourToo() {
        Assessment assessment = assess(
                List.of(key("AMBER", "Not started or in progress")),
                item("H1/24", "Visit the dredger.")
                        .stated(new Stated(null, null, new Shading("AMBER")))
                        .update(
                                "2024-05-20",
                                "Ten members looked round the dredger on 18 May, a wet but worthwhile morning.")
                        .build());

        assertThat(assessment.status()).isEqualTo(Status.IMPLEMENTED);
        assertThat(assessment.contradictions())
                .containsExactly(
                        "Its colour amber means \"Not started or in progress\" by the document's key; by its reports it is implemented.");
    }

    @Test
    void aRefusalUnderAColourOfWhatHasEndedIsARefusal() {
        Assessment assessment = assess(
                USUAL,
                shaded("GREEN")
                        .update("2024-05-20", "Not agreed by the executive.")
                        .build());

        assertThat(assessment.status()).isEqualTo(Status.CLOSED);
        assertThat(assessment.contradictions()).isEmpty();
        assertThat(assessment.findings()).isEmpty();
    }

    @Test
    void columnHeadingAndColourAreHeldAgainstEachOther() {
        assertThat(assess(USUAL, stated("In progress", "GREEN").build()).contradictions())
                .containsExactly(
                        "Its colour green means \"Recommendation/Action Implemented\" by the document's key; its status column says \"in progress\".");
        assertThat(assess(USUAL, stated("Completed", "AMBER").build()).contradictions())
                .containsExactly(
                        "Its colour amber means \"Recommendation/Action In Progress\" by the document's key; its status or due column says \"done\".");
        assertThat(assess(USUAL, shaded("AMBER").section(Section.COMPLETED).build())
                        .contradictions())
                .containsExactly(
                        "The heading says that it is completed; its colour amber means \"Recommendation/Action In Progress\" by the document's key.");
        assertThat(assess(
                                USUAL,
                                stated("In progress", null)
                                        .section(Section.COMPLETED)
                                        .build())
                        .contradictions())
                .containsExactly("The heading says that it is completed; the status column says \"in progress\".");
        assertThat(assess(
                                USUAL,
                                stated("Completed", "GREEN")
                                        .section(Section.COMPLETED)
                                        .build())
                        .contradictions())
                .isEmpty();
    }
}
