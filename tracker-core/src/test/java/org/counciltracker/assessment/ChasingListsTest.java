package org.counciltracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.counciltracker.assessment.Conclusion.HasStatus;
import org.counciltracker.assessment.Conclusion.IsChased;
import org.counciltracker.assessment.Proposal.Rank;
import org.counciltracker.assessment.RespondBy.Reckoning;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.HolidayCalendar;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.calendar.Nation;
import org.counciltracker.calendar.WorkingDays;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Status;
import org.counciltracker.model.Thresholds;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChasingListsTest {

    private static final Thresholds POLICY = Thresholds.of(Map.of("publication.clear-days", 5, "chase.lead.days", 5));

    private static final LocalDate NOVEMBER = LocalDate.of(2022, 11, 21);
    private static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 3);

    private static final AsOf BEFORE_FEBRUARY =
            AsOf.on(NOVEMBER).withMeetings(MeetingCalendar.of(List.of(NOVEMBER, FEBRUARY)));

    private static final TrackerItem FIRST = Recommendation.builder("R1/22").build();
    private static final TrackerItem SECOND = Recommendation.builder("R2/22").build();

    @Test
    void aReplyComesAWorkingWeekBeforeThePapersOfTheNextMeeting() {
        ChasingList list = only(ChasingLists.of(
                List.of(assessment(FIRST, kept("Clerk", ChaseLevel.CHASER, "It is late."))), BEFORE_FEBRUARY, POLICY));

        assertThat(list.respondBy()).isEqualTo("2023-01-19");
        assertThat(list.basis())
                .isEqualTo("The papers of the meeting of 3 February 2023 are published by 26 January 2023, "
                        + "5 clear days before; a reply is needed 5 working days earlier. "
                        + "Weekends are left out; bank holidays aren't known.");
    }

    @Test
    void theDayComesWithWhatItWasReckonedFrom() {
        ChasingList list = only(ChasingLists.of(
                List.of(assessment(FIRST, kept("Clerk", ChaseLevel.CHASER, "It is late."))), BEFORE_FEBRUARY, POLICY));

        assertThat(list.reply().reckoning())
                .isEqualTo(
                        new Reckoning(LocalDate.of(2023, 1, 19), FEBRUARY, LocalDate.of(2023, 1, 26), 5, 5, List.of()));
    }

    @Test
    void theNumbersArePolicy() {
        Thresholds policy = Thresholds.of(Map.of("publication.clear-days", 3, "chase.lead.days", 0));

        ChasingList list = only(ChasingLists.of(
                List.of(assessment(FIRST, kept("Clerk", ChaseLevel.CHASER, "It is late."))), BEFORE_FEBRUARY, policy));

        assertThat(list.respondBy()).isEqualTo("2023-01-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLAND          | 2023-01-19 | 26 January 2023 | 5 clear days | The law of England applies (Local Government Act 1972, ss.100A and 100B).
            WALES            | 2023-01-23 | 30 January 2023 | 3 clear days | The law of Wales applies (Local Government Act 1972, s.100BA).
            SCOTLAND         | 2023-01-25 | 1 February 2023 | 1 clear day  | The law of Scotland applies (Local Government (Scotland) Act 1973, s.50B).
            NORTHERN_IRELAND | 2023-01-19 | 26 January 2023 | 5 clear days | The law of Northern Ireland applies, and the number of clear days isn't checked against it.
            """)
    void theClearDaysAreThoseOfTheNationWhereThePolicyHasThem(
            Nation nation, LocalDate respondBy, String published, String clearDays, String law) {
        Thresholds policy = Thresholds.of(Map.of(
                "publication.clear-days", 5,
                "publication.clear-days.wales", 3,
                "publication.clear-days.scotland", 1,
                "chase.lead.days", 5));

        ChasingList list = chased(BEFORE_FEBRUARY.withNation(nation), policy);

        assertThat(list.respondBy()).isEqualTo(respondBy);
        assertThat(list.basis())
                .isEqualTo("The papers of the meeting of 3 February 2023 are published by %s, %s before; "
                                .formatted(published, clearDays)
                        + "a reply is needed 5 working days earlier. %s Weekends are left out; bank holidays aren't known."
                                .formatted(law));
    }

    @Test
    void weekendsCountAsClearDaysWhereThePolicySaysSo() {
        Thresholds policy = Thresholds.of(
                Map.of("publication.clear-days", 5, "publication.counts-all-days", 1, "chase.lead.days", 1));

        ChasingList list = chased(BEFORE_FEBRUARY, policy);

        assertThat(list.respondBy()).isEqualTo("2023-01-27");
        assertThat(list.basis())
                .isEqualTo("The papers of the meeting of 3 February 2023 are published by 28 January 2023, "
                        + "5 clear days before; a reply is needed 1 working day earlier. Every day counts as a clear day; "
                        + "working days leave out weekends, and bank holidays aren't known.");
    }

    @Test
    void aNationMayCountItsOwnWay() {
        Thresholds policy = Thresholds.of(
                Map.of("publication.clear-days", 5, "publication.counts-all-days.scotland", 1, "chase.lead.days", 0));

        assertThat(chased(BEFORE_FEBRUARY.withNation(Nation.SCOTLAND), policy).respondBy())
                .isEqualTo("2023-01-28");
        assertThat(chased(BEFORE_FEBRUARY.withNation(Nation.ENGLAND), policy).respondBy())
                .isEqualTo("2023-01-26");
    }

    @Test
    void theBasisNamesTheHolidaysLeftOut() {
        AsOf asOf = BEFORE_FEBRUARY.withWorkingDays(WorkingDays.WEEKDAYS.without(new HolidayCalendar() {
            @Override
            public Set<LocalDate> in(int year) {
                return Set.of();
            }

            @Override
            public String displayName() {
                return "bank holidays of England";
            }
        }));

        assertThat(chased(asOf, POLICY).basis()).endsWith(" Weekends and the bank holidays of England are left out.");
        assertThat(chased(
                                asOf,
                                Thresholds.of(Map.of(
                                        "publication.clear-days",
                                        5,
                                        "publication.counts-all-days",
                                        1,
                                        "chase.lead.days",
                                        5)))
                        .basis())
                .endsWith(" Every day counts as a clear day; "
                        + "working days leave out weekends and the bank holidays of England.");
    }

    private static ChasingList chased(AsOf asOf, Thresholds policy) {
        return only(ChasingLists.of(
                List.of(assessment(FIRST, kept("Clerk", ChaseLevel.CHASER, "It is late."))), asOf, policy));
    }

    @Test
    void bankHolidaysAreNoWorkingDays() {
        WorkingDays days = WorkingDays.WEEKDAYS.without(Set.of(LocalDate.of(2023, 1, 31)));

        ChasingList list = only(ChasingLists.of(
                List.of(assessment(FIRST, kept("Clerk", ChaseLevel.CHASER, "It is late."))),
                BEFORE_FEBRUARY.withWorkingDays(days),
                POLICY));

        assertThat(list.respondBy()).isEqualTo("2023-01-18");
    }

    @Test
    void withoutACalendarThereIsNoDayAndTheBasisSaysWhy() {
        ChasingList list = only(ChasingLists.of(
                List.of(assessment(FIRST, kept("Clerk", ChaseLevel.CHASER, "It is late."))),
                AsOf.on(NOVEMBER),
                POLICY));

        assertThat(list.respondBy()).isNull();
        assertThat(list.basis()).isEqualTo("No date, since the body's meetings aren't known.");
    }

    @Test
    void afterTheLastMeetingKnownThereIsNoDayAndTheBasisSaysWhy() {
        ChasingList list = only(ChasingLists.of(
                List.of(assessment(FIRST, kept("Clerk", ChaseLevel.CHASER, "It is late."))),
                AsOf.on(FEBRUARY).withMeetings(BEFORE_FEBRUARY.meetings()),
                POLICY));

        assertThat(list.respondBy()).isNull();
        assertThat(list.basis()).isEqualTo("No date, since the calendar has no meeting after 3 February 2023.");
    }

    @Test
    void theBasisReadsTheSameInEveryLocale() {
        Locale old = Locale.getDefault();
        List<Assessment> assessments = List.of(assessment(FIRST, kept("Clerk", ChaseLevel.CHASER, "It is late.")));
        List<ChasingList> here = ChasingLists.of(assessments, BEFORE_FEBRUARY, POLICY);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(ChasingLists.of(assessments, BEFORE_FEBRUARY, POLICY)).isEqualTo(here);
        } finally {
            Locale.setDefault(old);
        }
    }

    @Test
    void eachPartyHasOneListAndNobodysComesLast() {
        List<ChasingList> lists = ChasingLists.of(
                List.of(
                        assessment(FIRST, kept(null, ChaseLevel.REMINDER, "It is due soon.")),
                        assessment(
                                SECOND,
                                kept("OPCC", ChaseLevel.CHASER, "It is late."),
                                kept("Clerk", ChaseLevel.CHASER, "It is late."))),
                BEFORE_FEBRUARY,
                POLICY);

        assertThat(lists)
                .extracting(ChasingList::party)
                .containsExactly(ResponsibleParty.of("Clerk"), ResponsibleParty.of("OPCC"), null);
        assertThat(lists.get(1).chases())
                .extracting(Chase::item, Chase::level, Chase::reasons)
                .containsExactly(tuple(SECOND, ChaseLevel.CHASER, List.of("It is late.")));
    }

    @Test
    void itemsStandInTheOrderOfTheTracker() {
        ChasingList list = only(ChasingLists.of(
                List.of(
                        assessment(SECOND, kept("clerk", ChaseLevel.CHASER, "It is late.")),
                        assessment(FIRST, kept("Clerk", ChaseLevel.CHASER, "It is late."))),
                BEFORE_FEBRUARY,
                POLICY));

        assertThat(list.chases()).extracting(Chase::item).containsExactly(SECOND, FIRST);
    }

    @Test
    void readOutTheHardestChasedComesFirstAndThenTheOrderOfTheTracker() {
        TrackerItem third = Recommendation.builder("R3/22").build();
        ChasingList list = only(ChasingLists.of(
                List.of(
                        assessment(SECOND, kept("Clerk", ChaseLevel.REMINDER, "It is due soon.")),
                        assessment(third, kept("Clerk", ChaseLevel.CHAIR_LETTER, "It is late.")),
                        assessment(FIRST, kept("Clerk", ChaseLevel.REMINDER, "It is due soon."))),
                BEFORE_FEBRUARY,
                POLICY));

        assertThat(list.hardestFirst()).extracting(Chase::item).containsExactly(third, SECOND, FIRST);
    }

    @Test
    void theWordsLastReceivedAreThoseKnownOnTheDay() {
        TrackerItem item = Recommendation.builder("R4/22")
                .update("2022-10-01", "It was ordered.")
                .update("2022-12-01", "It came.")
                .build();

        ChasingList list = only(ChasingLists.of(
                List.of(assessment(item, kept("Clerk", ChaseLevel.CHASER, "It is late."))), BEFORE_FEBRUARY, POLICY));

        assertThat(list.chases().get(0).lastReceived())
                .isEqualTo(new Update(List.of(PartialDate.parse("2022-10-01")), "It was ordered."));
    }

    @Test
    void reasonsAreThoseOfTheLevelKeptSortedAndOnce() {
        ChasingList list = only(ChasingLists.of(
                List.of(assessment(
                        FIRST,
                        kept("Clerk", ChaseLevel.CHASER, "There is no news."),
                        kept("Clerk", ChaseLevel.CHASER, "It is late."),
                        kept("Clerk", ChaseLevel.CHASER, "It is late."),
                        new ExplanationStep(chased("Clerk", ChaseLevel.REMINDER, "It is due soon."), false))),
                BEFORE_FEBRUARY,
                POLICY));

        assertThat(list.chases())
                .extracting(Chase::item, Chase::level, Chase::reasons)
                .containsExactly(tuple(FIRST, ChaseLevel.CHASER, List.of("It is late.", "There is no news.")));
    }

    @Test
    void whoIsNotChasedStandsInNoList() {
        Proposal status = proposal(new HasStatus(Status.IN_PROGRESS, null));

        assertThat(ChasingLists.of(
                        List.of(
                                assessment(FIRST, new ExplanationStep(status, true)),
                                assessment(
                                        SECOND, new ExplanationStep(chased("Clerk", ChaseLevel.REMINDER, "x"), false))),
                        BEFORE_FEBRUARY,
                        POLICY))
                .isEmpty();
    }

    private static ChasingList only(List<ChasingList> lists) {
        assertThat(lists).hasSize(1);
        return lists.get(0);
    }

    private static ExplanationStep kept(@Nullable String party, ChaseLevel level, String reason) {
        return new ExplanationStep(chased(party, level, reason), true);
    }

    private static Proposal chased(@Nullable String party, ChaseLevel level, String reason) {
        return proposal(new IsChased(party == null ? null : ResponsibleParty.of(party), level, reason));
    }

    private static Proposal proposal(Conclusion conclusion) {
        return new Proposal(
                FIRST.key(),
                conclusion,
                new RuleIdentity("CHASING-020", "", "", "standard"),
                Confidence.HIGH,
                new Rank(0, 50, null, -1, 1, 0),
                List.of(),
                List.of(),
                List.of());
    }

    private static Assessment assessment(TrackerItem item, ExplanationStep... steps) {
        return new Assessment(
                item,
                Status.IN_PROGRESS,
                null,
                Confidence.HIGH,
                "Its words are plain.",
                null,
                Timeliness.NO_DATE,
                Overdue.NO,
                new Staleness(false, null, null),
                null,
                false,
                List.of(),
                List.of(),
                new ArrayList<>(List.of(steps)));
    }
}
