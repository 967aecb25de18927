package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.due;
import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.on;

import java.util.List;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Confidence;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.Note;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Reference;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Status;
import org.counciltracker.model.UndatedDue;
import org.counciltracker.model.Update;
import org.junit.jupiter.api.Test;

class AsAboveJudgedTest {

    private static final Update AS_ABOVE = new Update(List.of(), "As above.");

    @Test
    void anItemIsJudgedByTheWordsAbove() {
        AssessedTracker assessed = assess(
                item("H1/24", "Mend the pier.").update("2024-03-01", "Not agreed by the executive."),
                item("H2/24", "Mend the slipway.").update(AS_ABOVE),
                item("H3/24", "Mend the crane.").update("2024-04-01", "Work is under way."),
                item("H4/24", "Mend the lights.").update("2024-05-01", "Ditto"));

        Assessment second = TestTrackers.of(assessed, "H2/24");
        assertThat(second.status()).isEqualTo(Status.CLOSED);
        assertThat(second.closure()).isEqualTo(ClosureReason.NOT_ACCEPTED);
        Assessment fourth = TestTrackers.of(assessed, "H4/24");
        assertThat(fourth.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(fourth.stale().days()).isEqualTo(19);
    }

    @Test
    void theProofQuotesTheCellAndNamesTheWordsItStandsFor() {
        AssessedTracker assessed = assess(
                item("H1/24", "Mend the pier.").update("2024-03-01", "Work is under way. The deck is laid."),
                item("H2/24", "Mend the slipway.").update(AS_ABOVE));

        Assessment second = TestTrackers.of(assessed, "H2/24");
        assertThat(second.steps(Aspect.STATUS).get(0).proposal().evidence())
                .containsExactly(new Quote(
                        EvidenceField.UPDATE,
                        0,
                        0,
                        9,
                        "As above.",
                        new Quote.Source(Reference.of("H1/24"), "Work is under way.")));
        Proof.assertQuotesStandWhereTheySay(second);
    }

    @Test
    void theNewsIsAsOldAsTheWordsTakenOver() {
        AssessedTracker assessed = assess(
                item("H1/24", "Mend the pier.").update("2024-03-01", "Work is under way."),
                item("H2/24", "Mend the slipway.").update(AS_ABOVE));

        assertThat(TestTrackers.of(assessed, "H2/24").stale().days()).isEqualTo(80);
    }

    @Test
    void thePartyAboveIsChasedAndTheDateAboveIsKept() {
        AssessedTracker assessed = assess(
                Recommendation.builder("H1/24")
                        .text("Mend the pier.")
                        .responsible("Estates")
                        .due(due("2024-05-01"))
                        .update("2024-05-10", "Work is under way."),
                Recommendation.builder("H2/24")
                        .text("Mend the slipway.")
                        .responsible("\"")
                        .due(new UndatedDue("\"", ""))
                        .update("2024-05-10", "Work is under way."));

        assertThat(assessed.chasingLists()).singleElement().satisfies(list -> {
            assertThat(list.party()).isEqualTo(ResponsibleParty.of("Estates"));
            assertThat(list.chases())
                    .extracting(chase -> chase.item().reference() + ": " + chase.reasons())
                    .containsExactly("H1/24: [It is overdue by 19 days.]", "H2/24: [It is overdue by 19 days.]");
        });
    }

    @Test
    void whatPointsAtNothingIsNoted() {
        AssessedTracker assessed = assess(Recommendation.builder("H1/24")
                .text("Mend the pier.")
                .responsible("As above")
                .due(new UndatedDue("Ditto", ""))
                .update(AS_ABOVE));

        assertThat(TestTrackers.of(assessed, "H1/24").confidence()).isEqualTo(Confidence.LOW);
        assertThat(assessed.notes())
                .filteredOn(note -> note.code().equals("INTEGRITY-070"))
                .extracting(Note::message)
                .containsExactlyInAnyOrder(
                        "H1/24: \"As above.\" is all that an update says, and nothing stands above it. Maybe the row above was moved or left out.",
                        "H1/24: \"Ditto\" is all that the due cell says, and nothing stands above it. Maybe the row above was moved or left out.",
                        "H1/24: \"As above\" is all that the cell of those responsible says, and nothing stands above it. Maybe the row above was moved or left out.");
    }

    @Test
    void aReferenceInTheWordsAboveIsWhatTheItemWaitsOnToo() {
        AssessedTracker assessed = assess(
                item("H1/24", "Mend the pier.")
                        .update("2024-03-01", "Will be completed in conjunction with H3/24 and H2/24."),
                item("H2/24", "Mend the slipway.").update(AS_ABOVE));

        assertThat(TestTrackers.of(assessed, "H2/24").dependsOn()).containsExactly(Reference.of("H3/24"));
    }

    @Test
    void theOutlookKeepsWhatStandsAbove() {
        Recommendation above = item("H1/24", "Mend the pier.")
                .update("2024-04-01", "Work is under way.")
                .build();
        Recommendation below =
                item("H2/24", "Mend the slipway.").update(AS_ABOVE).build();

        Outlook outlook =
                Outlook.of(RulesEngine.standard(), TestTrackers.of(above, below), on("2024-05-20"), below.key());

        // 121 days after the words above, which are all the news there is.
        assertThat(outlook.turns()).extracting(turn -> turn.day().toString()).containsExactly("2024-07-31");
    }

    private static AssessedTracker assess(Recommendation.Builder... items) {
        Recommendation[] built = new Recommendation[items.length];
        for (int i = 0; i < items.length; i++) {
            built[i] = items[i].build();
        }
        return RulesEngine.standard().assess(TestTrackers.of(built), on("2024-05-20"));
    }
}
