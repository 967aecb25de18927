package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.judge;
import static org.counciltracker.rules.TestTrackers.on;

import java.util.List;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Confidence;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Section;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyQuoteStandsWhereItSays(boolean learntFrom) {
        Tracker corpus = learntFrom ? Corpora.examples() : Corpora.setAside();

        assertThat(RulesEngine.standard().assess(corpus, on("2026-01-01")).assessments())
                .hasSizeGreaterThan(100)
                .allSatisfy(Proof::assertQuotesStandWhereTheySay)
                .allSatisfy(Proof::assertEveryStepHasAProof);
    }

    @Test
    void everyStatusIsTakenFromTheStepThatDecided() {
        assertThat(RulesEngine.standard()
                        .assess(Corpora.examples(), on("2026-01-01"))
                        .assessments())
                .allSatisfy(assessment -> assertThat(steps(assessment, Aspect.STATUS))
                        .filteredOn(ExplanationStep::decided)
                        .isNotEmpty()
                        .allSatisfy(
                                step -> assertThat(step.proposal().conclusion().value())
                                        .startsWith(assessment.status().name())));
    }

    @Test
    void aConclusionQuotesTheWordsItRestsOn() {
        Assessment held = judge(
                item("A1", "Mend it.")
                        .update("2024-04-01", "In progress.")
                        .update("2024-05-01", "The tender is still on hold.")
                        .build(),
                on("2024-05-20"));

        assertThat(held.status()).isEqualTo(Status.ON_HOLD);
        assertThat(steps(held, Aspect.STATUS)).first().satisfies(step -> {
            assertThat(step.proposal().rule().id()).isEqualTo("STATUS-030");
            assertThat(step.proposal().evidence())
                    .containsExactly(new Quote(EvidenceField.UPDATE, 1, 0, 28, "The tender is still on hold."));
        });
    }

    @Test
    void aLetterIsShownAsTheAnswerToTheDataAskedFor() {
        Assessment done = judge(
                item("A1", "To provide figures on fly-tipping.")
                        .update("2024-04-01", "A letter from the cabinet member was circulated.")
                        .build(),
                on("2024-05-20"));

        assertThat(steps(done, Aspect.STATUS))
                .filteredOn(step -> step.proposal().rule().id().equals("STATUS-027"))
                .singleElement()
                .satisfies(step -> assertThat(step.proposal().evidence())
                        .extracting(Quote::quote)
                        .contains(
                                "To provide figures on fly-tipping.",
                                "A letter from the cabinet member was circulated."));
    }

    @Test
    void noLetterIsNamedWhereNothingInWritingCame() {
        Assessment done = judge(
                item("A1", "To provide figures on fly-tipping.")
                        .update("2024-04-01", "This was completed.")
                        .build(),
                on("2024-05-20"));

        assertThat(steps(done, Aspect.STATUS))
                .extracting(step -> step.proposal().rule().id())
                .contains("STATUS-020")
                .doesNotContain("STATUS-027");
    }

    @Test
    void whatWasOverruledStaysInTheExplanation() {
        Assessment held = judge(
                item("A1", "Mend it.")
                        .update("2024-04-01", "In progress.")
                        .update("2024-05-01", "It is on hold.")
                        .build(),
                on("2024-05-20"));

        assertThat(steps(held, Aspect.EVIDENCE))
                .filteredOn(step -> !step.decided())
                .extracting(step -> step.proposal().conclusion().value())
                .contains("IN_PROGRESS");
        assertThat(steps(held, Aspect.EVIDENCE))
                .filteredOn(ExplanationStep::decided)
                .extracting(step -> step.proposal().conclusion().value())
                .containsOnly("ON_HOLD");
    }

    @Test
    void whatRestsOnAbsenceSaysSo() {
        Assessment silent = judge(item("A1", "Mend it.").build(), on("2024-03-01"));

        assertThat(steps(silent, Aspect.STATUS)).singleElement().satisfies(step -> {
            assertThat(step.proposal().evidence()).isEmpty();
            assertThat(step.proposal().absent()).containsExactly("any update or column that counts as evidence");
        });
    }

    @Test
    void aHeadingAndAColumnAreQuotedToo() {
        Recommendation item = item("A1", "Mend it.")
                .section(Section.COMPLETED)
                .stated(new Stated("Completed", null, null))
                .update("2024-05-01", "Work is in progress.")
                .build();

        Assessment assessment = judge(item, on("2024-05-20"));

        Proof.assertQuotesStandWhereTheySay(assessment);
        assertThat(assessment.explanation())
                .flatExtracting(step -> step.proposal().evidence())
                .extracting(Quote::field)
                .contains(EvidenceField.SECTION, EvidenceField.STATUS, EvidenceField.UPDATE);
        assertThat(assessment.contradictions()).isNotEmpty();
        assertThat(assessment.confidence()).isNotEqualTo(Confidence.HIGH);
    }

    private static List<ExplanationStep> steps(Assessment assessment, Aspect aspect) {
        return assessment.explanation().stream()
                .filter(step -> step.proposal().conclusion().aspect() == aspect)
                .toList();
    }
}
