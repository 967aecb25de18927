package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.KeyedTrackers.USUAL;
import static org.counciltracker.rules.KeyedTrackers.asked;
import static org.counciltracker.rules.KeyedTrackers.assess;
import static org.counciltracker.rules.KeyedTrackers.key;
import static org.counciltracker.rules.KeyedTrackers.shaded;
import static org.counciltracker.rules.KeyedTrackers.tracker;
import static org.counciltracker.rules.TestTrackers.due;
import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.on;

import java.util.List;
import java.util.Locale;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Conclusion.Finding;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What colours mean is learnt from the document's own key, and weighs like a status column. */
class DocumentKeyTest {

    @ParameterizedTest
    @CsvSource({"GREEN, IMPLEMENTED", "AMBER, IN_PROGRESS", "RED, NO_PROGRESS_REPORTED"})
    void aColourAloneGivesTheStatusOfTheKey(String colour, Status status) {
        Assessment assessment = assess(USUAL, shaded(colour).build());

        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.contradictions()).isEmpty();
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.steps(Aspect.EVIDENCE)).singleElement().satisfies(step -> {
            assertThat(step.proposal().evidence()).singleElement().satisfies(quote -> {
                assertThat(quote.field()).isEqualTo(EvidenceField.SHADING);
                assertThat(quote.quote()).isEqualTo(colour);
            });
            assertThat(step.proposal().facts())
                    .singleElement()
                    .asString()
                    .startsWith("the key says of " + colour.toLowerCase(Locale.ROOT) + ": \"");
        });
        Proof.assertQuotesStandWhereTheySay(assessment);
    }

    @Test
    void greyMayBeDoneAndRedUnacceptable() {
        List<KeyEntry> key =
                List.of(key("GREY", "Done"), key("RED", "Unacceptable progress"), key("#92D050", "On course"));

        assertThat(assess(key, shaded("GREY").build()).status()).isEqualTo(Status.IMPLEMENTED);
        assertThat(assess(key, shaded("#92D050").build()).status()).isEqualTo(Status.IN_PROGRESS);
        Assessment late = assess(
                key,
                shaded("RED")
                        .update("2024-05-20", "In progress.")
                        .due(due("2024-03-01"))
                        .build());
        assertThat(late.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(late.findings()).isEmpty();
    }

    @Test
    void withoutAKeyAColourSaysNothing() {
        for (String colour : List.of("RED", "AMBER", "GREEN", "BLUE", "GREY", "#00B050")) {
            Assessment assessment = assess(List.of(), shaded(colour).build());
            assertThat(assessment.status()).isEqualTo(Status.NO_PROGRESS_REPORTED);
            assertThat(assessment.steps(Aspect.EVIDENCE)).isEmpty();
            assertThat(assessment.findings()).isEmpty();
        }
    }

    @Test
    void aKeyThatLostItsColoursSaysNothing() {
        List<KeyEntry> lost = List.of(new KeyEntry("In progress", null), new KeyEntry("Implemented", null));

        assertThat(assess(lost, shaded("GREEN").build()).steps(Aspect.EVIDENCE)).isEmpty();
    }

    @Test
    void aRatingInWordsIsQuotedWhereItStands() {
        Stated stated = new Stated("Awaiting the harbour office; G (↑)", RagRating.GREEN, null);
        Assessment assessment = assess(
                List.of(new KeyEntry("Green: done", null), new KeyEntry("Amber: in hand", null)),
                asked().stated(stated).build());

        assertThat(assessment.steps(Aspect.EVIDENCE))
                .filteredOn(step -> step.proposal().rule().id().equals("EVIDENCE-120"))
                .singleElement()
                .satisfies(step -> assertThat(step.proposal().evidence())
                        .singleElement()
                        .satisfies(quote -> {
                            assertThat(quote.field()).isEqualTo(EvidenceField.STATUS);
                            assertThat(quote.start()).isEqualTo(29);
                            assertThat(quote.quote()).isEqualTo("G");
                        }));
        Proof.assertQuotesStandWhereTheySay(assessment);
    }

    @Test
    void aColourThatMayMeanOpenOrDoneDecidesNothing() {
        List<KeyEntry> key = List.of(key("GREEN", "On track or complete"), key("RED", "Overdue"));
        Assessment silent = assess(key, shaded("GREEN").build());
        Assessment done = assess(
                key, shaded("GREEN").update("2024-05-20", "It was implemented.").build());

        assertThat(silent.steps(Aspect.EVIDENCE)).isEmpty();
        assertThat(done.contradictions()).isEmpty();
        assertThat(done.findings()).isEmpty();
    }

    @Test
    void anotherStatusThanTheKeySaysIsFound() {
        Assessment held = assess(
                List.of(key("AMBER", "In progress"), key("BLUE", "On hold"), key("RED", "Not started")),
                shaded("RED").update("2024-05-20", "In progress.").build());

        assertThat(held.findings())
                .containsExactly(
                        new Finding(
                                "RATED_OTHERWISE",
                                "The document says red, which means \"Not started\" by its key; by its reports it is in progress."));
        assertThat(assess(
                                USUAL,
                                shaded("AMBER").update("2024-05-20", "On hold.").build())
                        .findings())
                .as("a key without a colour for what is held")
                .isEmpty();
    }

    @Test
    void aColourForWhatIsOnTrackHidesNothingThatIsLate() {
        List<KeyEntry> key = List.of(key("GREEN", "On track"), key("RED", "Overdue"));
        Recommendation.Builder green = shaded("GREEN").update("2024-05-20", "In progress.");

        assertThat(assess(key, green.due(due("2024-05-01")).build()).findings())
                .contains(new Finding(
                        "RATED_OTHERWISE",
                        "The document says green, which means \"On track\" by its key; it is overdue by 31 days."));
        assertThat(assess(key, green.due(due("2024-12-01")).build()).findings()).isEmpty();
    }

    @Test
    void aColourForWhatIsOverdueIsHeldAgainstTheDueDateOnlyWhereThereIsOne() {
        List<KeyEntry> key = List.of(key("GREEN", "On track"), key("RED", "Overdue"));
        Recommendation.Builder red = shaded("RED").update("2024-05-20", "In progress.");

        assertThat(assess(key, red.build()).findings()).isEmpty();
        assertThat(assess(key, red.due(due("2024-05-01")).build()).findings()).isEmpty();
        assertThat(assess(key, red.due(due("2024-12-01")).build()).findings())
                .containsExactly(new Finding(
                        "RATED_OTHERWISE",
                        "The document says red, which means \"Overdue\" by its key; its due date has not passed."));
    }

    @Test
    void aLabelThatIsNotUnderstoodIsNotedOnceAndGuessedNever() {
        AssessedTracker assessed = RulesEngine.standard()
                .assess(
                        tracker(
                                List.of(key("GREEN", "Kingfisher"), key("AMBER", "In progress")),
                                shaded("GREEN").build(),
                                item("H2/24", "Mend the lights.")
                                        .stated(new Stated(null, null, Shading.parse("green")))
                                        .build()),
                        on("2024-06-01"));

        assertThat(assessed.notes())
                .filteredOn(note -> note.code().equals("KEY_NOT_UNDERSTOOD"))
                .singleElement()
                .satisfies(
                        note -> assertThat(note.message())
                                .isEqualTo(
                                        "The key says of green: \"Kingfisher\", which isn't understood, so that colour counts for nothing. Maybe add words to the keys.csv of a rule pack."));
        assertThat(assessed.assessments())
                .allSatisfy(one -> assertThat(one.steps(Aspect.EVIDENCE)).isEmpty());
    }
}
