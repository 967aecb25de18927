package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.due;
import static org.counciltracker.rules.TestTrackers.on;

import java.util.List;
import java.util.stream.Stream;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.assessment.Conclusion.Finding;
import org.counciltracker.assessment.Conclusion.IsBlocked;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.links.DependencyGraph;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.LinkCell;
import org.counciltracker.model.Links;
import org.counciltracker.model.Note;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Status;
import org.counciltracker.parse.LinkCellParser;
import org.junit.jupiter.api.Test;

class WaitingTest {

    @Test
    void aColumnOfDependenciesNamesWhatAnItemWaitsOnAndOneOfRelatedItemsDoesNot() {
        AssessedTracker assessed = assess(
                item("H1/24").links(new Links(cell("h3/24"), cell("H2/24, once signed"))),
                item("H2/24"),
                item("H3/24"));

        Assessment first = TestTrackers.of(assessed, "H1/24");
        assertThat(first.dependsOn()).containsExactly(Reference.of("H2/24"));
        assertThat(first.steps(Aspect.DEPENDS_ON).get(0).proposal().evidence())
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.field()).isEqualTo(EvidenceField.DEPENDENCIES);
                    assertThat(quote.quote()).isEqualTo("H2/24");
                });
        Proof.assertQuotesStandWhereTheySay(first);
    }

    @Test
    void whatIsBlockedIsToldDownToTheItemThatHoldsAllUp() {
        AssessedTracker assessed =
                assess(item("H1/24").links(waitsOn("H2/24")), item("H2/24").links(waitsOn("H3/24")), item("H3/24"));

        assertThat(TestTrackers.of(assessed, "H1/24").blockedBy())
                .containsExactly(
                        new IsBlocked(Reference.of("H2/24"), true, false),
                        new IsBlocked(Reference.of("H3/24"), false, true));
        assertThat(TestTrackers.of(assessed, "H3/24").blockedBy()).isEmpty();
    }

    @Test
    void whatIsDoneBlocksNothingAndWhoeverWaitedIsReminded() {
        AssessedTracker assessed = assess(
                item("H1/24").links(waitsOn("H2/24")),
                item("H2/24").links(waitsOn("H3/24")).update("2024-04-20", "It was implemented."),
                item("H3/24"));

        Assessment first = TestTrackers.of(assessed, "H1/24");
        assertThat(first.blockedBy()).isEmpty();
        assertThat(first.findings()).containsExactly(new Finding("WAIT_OVER", "What it waited on is done: H2/24."));
        assertThat(reasons(assessed, "H1/24")).containsExactly("What it waited on is done: H2/24.");
    }

    @Test
    void whoeverHasAnsweredSinceIsNotReminded() {
        AssessedTracker assessed = assess(
                item("H1/24").links(waitsOn("H2/24")).update("2024-05-01", "Work goes on and is under way."),
                item("H2/24").update("2024-04-20", "It was implemented."));

        assertThat(TestTrackers.of(assessed, "H1/24").findings()).hasSize(1);
        assertThat(reasons(assessed, "H1/24")).isEmpty();
    }

    @Test
    void aWaitForWhatWasRefusedIsOver() {
        AssessedTracker assessed = assess(
                item("H1/24").links(waitsOn("H2/24")), item("H2/24").update("2024-04-20", "Not agreed by Cabinet."));

        assertThat(messages(assessed, "H1/24"))
                .containsExactly("What it waited on ended without being done: H2/24, closed as \"not accepted\".");
    }

    @Test
    void aSlipIsPassedOnWithBothDates() {
        AssessedTracker assessed = assess(
                item("H1/24").due(due("2024-06-01")).links(waitsOn("H2/24")),
                item("H2/24").due(due("2024-06-30")).links(waitsOn("H3/24")),
                item("H3/24").due(due("2024-05-10")),
                item("H4/24").links(waitsOn("H3/24")));

        assertThat(messages(assessed, "H1/24"))
                .containsExactly(
                        "It is due by 1 June 2024 and waits on H2/24, which is due only by 30 June 2024, 29 days later.",
                        "It is due by 1 June 2024 and waits on H3/24 (by way of H2/24), which was due by 10 May 2024 and is overdue by 10 days.");
        assertThat(messages(assessed, "H4/24"))
                .containsExactly("It waits on H3/24, which was due by 10 May 2024 and is overdue by 10 days.");
        assertThat(messages(assessed, "H3/24")).isEmpty();
    }

    @Test
    void theSameDayIsNoSlip() {
        AssessedTracker assessed = assess(
                item("H1/24").due(due("2024-06-01")).links(waitsOn("H2/24")),
                item("H2/24").due(due("2024-06-01")));

        assertThat(messages(assessed, "H1/24")).isEmpty();
    }

    @Test
    void theStatusAndTheRatingStayWhatTheyAreWithoutTheWait() {
        Recommendation.Builder waits = item("H1/24").due(due("2024-06-01"));
        Recommendation.Builder late = item("H2/24").due(due("2024-02-10"));
        Assessment alone = TestTrackers.of(assess(waits, late), "H1/24");

        Assessment waiting = TestTrackers.of(assess(waits.links(waitsOn("H2/24")), late), "H1/24");

        assertThat(waiting.status()).isEqualTo(alone.status());
        assertThat(waiting.rag()).isEqualTo(alone.rag());
        assertThat(waiting.overdue()).isEqualTo(alone.overdue());
        assertThat(waiting.stale()).isEqualTo(alone.stale());
    }

    @Test
    void thePartyOfWhatIsWaitedOnIsToldWhoWaitsAtWhateverLevel() {
        AssessedTracker assessed = assess(
                item("H1/24").due(due("2024-06-01")).links(waitsOn("H2/24")),
                item("H2/24").responsible("Legal").due(due("2024-07-30")),
                item("H3/24").due(due("2024-06-02")).links(waitsOn("H4/24")),
                item("H4/24").responsible("Surveyor").due(due("2024-01-02")),
                item("H5/24").links(waitsOn("H4/24")));

        assertThat(chased(assessed, "Legal"))
                .containsExactly("H2/24: REMINDER [H1/24, due by 1 June 2024, waits on it.]");
        assertThat(chased(assessed, "Surveyor"))
                .containsExactly(
                        "H4/24: CHAIR_LETTER [H3/24, due by 2 June 2024, waits on it., H5/24 waits on it., It is overdue by 139 days.]");
        assertThat(reasons(assessed, "H3/24"))
                .containsExactly(
                        "It is due by 2 June 2024 and waits on H4/24, which was due by 2 January 2024 and is overdue by 139 days.",
                        "It is due soon.");
        assertThat(reasons(assessed, "H5/24")).isEmpty();
    }

    @Test
    void aCircleIsNamedOnceWithItsMembersInOrder() {
        AssessedTracker assessed = assess(
                item("H1/24").links(waitsOn("H2/24")),
                item("H2/24").links(waitsOn("H3/24")),
                item("H3/24").links(waitsOn("H1/24")));

        assertThat(assessed.assessments().stream().flatMap(one -> one.findings().stream()))
                .containsExactly(
                        new Finding(
                                "CIRCLE",
                                "H1/24 waits on H2/24, which waits on H3/24, which waits on H1/24. None of them can be done first."));
    }

    @Test
    void whatTheTrackerDoesNotHoldIsFoundAndOnlyAnImpossibleReferenceIsNoted() {
        AssessedTracker assessed =
                assess(item("H12/24").links(waitsOn("H9/23, H21/24, H3/42 and P7/24")), item("H13/24"), item("H3/24"));

        assertThat(messages(assessed, "H12/24"))
                .containsExactly(
                        "It waits on H21/24, which this tracker doesn't hold. Maybe that was done and has left it, or H12/24 was meant.",
                        "It waits on H9/23, which this tracker doesn't hold. Maybe that was done and has left it.");
        assertThat(assessed.notes())
                .filteredOn(note -> note.code().equals("INTEGRITY-080"))
                .extracting(Note::message)
                .containsExactly("H12/24: The reference H3/42 can't be that of an item. Maybe H3/24 was meant.");
    }

    @Test
    void wordsOfAnotherItemAreToldAsFactsAndNeverQuotedAsTheItemsOwn() {
        AssessedTracker assessed = assess(
                item("H1/24").links(waitsOn("H2/24")), item("H2/24").update("2024-04-20", "It was implemented."));

        Assessment first = TestTrackers.of(assessed, "H1/24");
        Proposal found = first.steps(Aspect.FINDING).get(0).proposal();
        Proof.assertQuotesStandWhereTheySay(first);
        assertThat(found.facts()).contains("H2/24 says \"It was implemented.\"");
        assertThat(found.evidence()).extracting(quote -> quote.field()).contains(EvidenceField.DEPENDENCIES);
    }

    @Test
    void aReferenceThatStandsTwiceBlocksWhileOneOfItsItemsIsOpen() {
        AssessedTracker assessed = assess(
                item("H1/24").links(waitsOn("H2/24")),
                item("H2/24").update("2024-04-20", "It was implemented."),
                item("H2/24").key(ItemKey.of("H2/24#2")));

        assertThat(TestTrackers.of(assessed, "H1/24").blockedBy()).hasSize(1);
        assertThat(reasons(assessed, "H1/24")).isEmpty();
    }

    @Test
    void theOutlookKnowsWhoWaits() {
        Recommendation waits =
                item("H1/24").due(due("2024-09-01")).links(waitsOn("H2/24")).build();
        Recommendation waitedOn = item("H2/24").due(due("2025-12-01")).build();

        Outlook outlook =
                Outlook.of(RulesEngine.standard(), TestTrackers.of(waits, waitedOn), on("2024-05-20"), waitedOn.key());

        assertThat(outlook.turns()).extracting(turn -> turn.day().toString()).startsWith("2024-08-04");
        assertThat(outlook.turns().get(0).assessment().status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void aLongCircleIsToldAsFarAsItsNearestItems() {
        int length = 1000;
        Recommendation.Builder[] chain = new Recommendation.Builder[length];
        for (int i = 0; i < length; i++) {
            chain[i] = item("H%s/24".formatted(i)).links(waitsOn("H%s/24".formatted((i + 1) % length)));
        }

        AssessedTracker assessed = assess(chain);

        assertThat(TestTrackers.of(assessed, "H0/24").blockedBy()).hasSize(DependencyGraph.MOST_WAITS);
        assertThat(TestTrackers.of(assessed, "H0/24").findings()).hasSize(1);
    }

    private static Recommendation.Builder item(String reference) {
        return Recommendation.builder(reference)
                .meeting("2024-02-12")
                .text("Mend it.")
                .responsible("Harbour Master")
                .update("2024-04-10", "In progress.");
    }

    private static LinkCell cell(String text) {
        return LinkCellParser.parse(text);
    }

    private static Links waitsOn(String text) {
        return new Links(null, cell(text));
    }

    private static AssessedTracker assess(Recommendation.Builder... items) {
        return RulesEngine.standard()
                .assess(
                        TestTrackers.of(Stream.of(items)
                                .map(Recommendation.Builder::build)
                                .toArray(Recommendation[]::new)),
                        on("2024-05-20"));
    }

    private static List<String> messages(AssessedTracker assessed, String reference) {
        return TestTrackers.of(assessed, reference).findings().stream()
                .map(Finding::message)
                .sorted()
                .toList();
    }

    private static List<String> reasons(AssessedTracker assessed, String reference) {
        return assessed.chasingLists().stream()
                .flatMap(list -> list.chases().stream())
                .filter(chase -> chase.item().reference().equals(Reference.of(reference)))
                .flatMap(chase -> chase.reasons().stream())
                .toList();
    }

    private static List<String> chased(AssessedTracker assessed, String party) {
        return assessed.chasingLists().stream()
                .filter(list -> String.valueOf(list.party()).equals(party))
                .map(ChasingList::chases)
                .flatMap(List::stream)
                .map(chase -> chase.item().reference() + ": " + chase.level() + " " + chase.reasons())
                .toList();
    }
}
