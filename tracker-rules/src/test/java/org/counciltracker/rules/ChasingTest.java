package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.due;
import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.on;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.ChaseLevel;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.Nation;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.TrackerItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChasingTest {

    private static final LocalDate DUE = LocalDate.of(2024, 3, 31);

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,   REMINDER,          It is due soon.
            1,   CHASER,            It is overdue by 1 day.
            90,  CHASER,            It is overdue by 90 days.
            91,  CHAIR_LETTER,      It is overdue by 91 days.
            180, CHAIR_LETTER,      It is overdue by 180 days.
            181, CALLED_TO_MEETING, It is overdue by 181 days.
            """)
    void theLevelRisesWithTheDaysOverdue(int days, ChaseLevel level, String reason) {
        AsOf asOf = AsOf.on(DUE.plusDays(days));
        Recommendation item = item("A1", "Mend it.")
                .update(asOf.date().toString(), "In progress.")
                .due(due(DUE.toString()))
                .build();

        assertThat(chases(asOf, item)).containsExactly(new Chased(item, level, List.of(reason)));
    }

    @Test
    void nobodyIsChasedForWhatIsFarOff() {
        assertThat(chases(
                        AsOf.on(DUE.minusDays(29)),
                        item("A1", "Mend it.")
                                .update("2024-03-01", "In progress.")
                                .due(due(DUE.toString()))
                                .build()))
                .isEmpty();
    }

    @Test
    void silenceSinceTheLastMeetingBringsAReminder() {
        Recommendation item =
                item("A1", "Mend it.").update("2024-03-01", "In progress.").build();

        var onTheDay = new Chased(
                item, ChaseLevel.REMINDER, List.of("There is no news of it for the meeting of 10 April 2024."));
        var later = new Chased(
                item, ChaseLevel.REMINDER, List.of("There is no news of it since the meeting of 10 April 2024."));
        assertThat(chases(on("2024-04-09", "2024-04-10"), item)).isEmpty();
        assertThat(chases(on("2024-04-10", "2024-04-10"), item)).containsExactly(onTheDay);
        assertThat(chases(on("2024-04-11", "2024-04-10"), item)).containsExactly(later);
        assertThat(chases(on("2024-04-11"), item)).isEmpty();
    }

    @Test
    void silenceForTooLongBringsAChaser() {
        Recommendation item =
                item("A1", "Mend it.").update("2024-03-01", "In progress.").build();

        assertThat(chases(on("2024-06-30"), item))
                .containsExactly(new Chased(item, ChaseLevel.CHASER, List.of("There is no news of it for 121 days.")));
        assertThat(chases(on("2024-06-01", "2024-04-10", "2024-05-10"), item))
                .containsExactly(new Chased(item, ChaseLevel.CHASER, List.of("There is no news of it for 92 days.")));
    }

    @Test
    void allReasonsForTheLevelAreGiven() {
        Recommendation item = item("A1", "Mend it.")
                .update("2024-01-01", "In progress.")
                .due(due("2024-05-01"))
                .build();

        assertThat(chases(on("2024-05-11"), item))
                .containsExactly(new Chased(
                        item,
                        ChaseLevel.CHASER,
                        List.of("It is overdue by 10 days.", "There is no news of it for 131 days.")));
    }

    @Test
    void eachOfTwoPartiesIsChased() {
        Recommendation item = item("A1", "Mend it.")
                .responsible("Chief Constable")
                .responsible("chief constable")
                .due(due("2024-03-31"))
                .build();

        assertThat(lists(on("2024-04-10"), item))
                .extracting(ChasingList::party)
                .containsExactly(ResponsibleParty.of("Chief Constable"), ResponsibleParty.of("Harbour Master"));
    }

    @Test
    void anItemWithoutAPartyIsListedLast() {
        Recommendation nobodys = Recommendation.builder("A1")
                .text("Mend it.")
                .due(due("2024-03-31"))
                .build();
        Recommendation somebodys = item("A2", "Mend it.").due(due("2024-03-31")).build();

        assertThat(lists(on("2024-04-10"), nobodys, somebodys))
                .extracting(ChasingList::party)
                .containsExactly(ResponsibleParty.of("Harbour Master"), null);
    }

    @ParameterizedTest
    @CsvSource({"It was implemented.", "Officers propose to close this item.", "Not agreed by the executive."})
    void nobodyIsChasedForWhatIsNotOpen(String words) {
        assertThat(lists(
                        on("2026-01-01", "2025-01-01", "2025-06-01"),
                        item("A1", "Mend it.")
                                .update("2024-03-01", words)
                                .due(due("2024-03-31"))
                                .build()))
                .isEmpty();
    }

    @Test
    void aReplyIsAskedForInTimeForThePapers() {
        Recommendation item = item("A1", "Mend it.").due(due("2022-11-01")).build();

        assertThat(lists(on("2022-11-21", "2022-11-21", "2023-02-03"), item))
                .singleElement()
                .satisfies(list -> {
                    assertThat(list.respondBy()).isEqualTo("2023-01-19");
                    assertThat(list.basis())
                            .isEqualTo(
                                    "The papers of the meeting of 3 February 2023 are published by 26 January 2023, 5 clear days before; "
                                            + "a reply is needed 5 working days earlier. Weekends are left out; bank holidays aren't known.");
                });
    }

    @ParameterizedTest
    @CsvSource({"ENGLAND,2023-01-19,5", "WALES,2023-01-23,3", "SCOTLAND,2023-01-23,3", "NORTHERN_IRELAND,2023-01-19,5"})
    void theStandardPolicyKnowsTheClearDaysOfEachNation(Nation nation, LocalDate respondBy, int clearDays) {
        Recommendation item = item("A1", "Mend it.").due(due("2022-11-01")).build();

        assertThat(lists(on("2022-11-21", "2023-02-03").withNation(nation), item))
                .singleElement()
                .satisfies(list -> {
                    assertThat(list.respondBy()).isEqualTo(respondBy);
                    assertThat(list.basis()).contains(", %s clear days before".formatted(clearDays));
                });
    }

    /** What the rules conclude, without what core puts beside it. */
    private record Chased(TrackerItem item, ChaseLevel level, List<String> reasons) {}

    private static List<Chased> chases(AsOf asOf, Recommendation... items) {
        return lists(asOf, items).stream()
                .flatMap(list -> list.chases().stream())
                .map(chase -> new Chased(chase.item(), chase.level(), chase.reasons()))
                .toList();
    }

    private static List<ChasingList> lists(AsOf asOf, Recommendation... items) {
        return RulesEngine.standard().assess(TestTrackers.of(items), asOf).chasingLists();
    }
}
