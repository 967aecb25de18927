package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.judge;
import static org.counciltracker.rules.TestTrackers.on;

import java.time.YearMonth;
import java.util.List;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.ChaseLevel;
import org.counciltracker.assessment.Conclusion.Finding;
import org.counciltracker.calendar.FinancialYear;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.model.Edition;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.Update;
import org.counciltracker.parse.due.DueContext;
import org.counciltracker.parse.due.DueDateParser;
import org.junit.jupiter.api.Test;

class PromisesTest {

    private static final String PROMISE = "The first depot is open. The second is set to follow in December.";

    @Test
    void isStaleOnceTheDateOfItsPromiseHasPassed() {
        Assessment assessment = judge(
                item("A1", "Open two depots.").update("2023-10-02", PROMISE).build(), on("2024-01-05"));

        assertThat(assessment.stale().is()).isTrue();
        assertThat(assessment.findings())
                .containsExactly(new Finding(
                        "PROMISE_PASSED",
                        "The update of 2 October 2023 promises it by 31 December 2023 (\"is set to follow in December\";"
                                + " counted from the update of 2 October 2023), and nobody has spoken of it since."));
    }

    @Test
    void isNotStaleOnTheLastDayOfItsPromise() {
        Assessment assessment = judge(
                item("A1", "Open two depots.").update("2023-10-02", PROMISE).build(), on("2023-12-31"));

        assertThat(assessment.stale().is()).isFalse();
        assertThat(assessment.findings()).isEmpty();
    }

    @Test
    void takesTheOccurrenceNearestToTheDayWhereNothingIsDated() {
        Assessment may = judge(
                item("A1", "Open two depots.")
                        .update(new Update(List.of(), PROMISE))
                        .build(),
                on("2024-05-01"));
        Assessment september = judge(
                item("A1", "Open two depots.")
                        .update(new Update(List.of(), PROMISE))
                        .build(),
                on("2024-09-01"));

        assertThat(may.stale().is()).isTrue();
        assertThat(may.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "An update promises it by 31 December 2023 (\"is set to follow in December\"; the words name no"
                                + " year, and this is the occurrence nearest to 1 May 2024), and nobody has spoken of it since.");
        assertThat(september.findings()).isEmpty();
    }

    @Test
    void countsFromThePeriodOfTheColumn() {
        Update update = new Update(List.of(), PROMISE).withPeriod(ReportingPeriod.quarter(new FinancialYear(2022), 3));

        assertThat(judge(item("A1", "Open two depots.").update(update).build(), on("2023-09-01"))
                        .findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("by 31 December 2022", "counted from the period reported on, Q3 2022/23");
    }

    @Test
    void countsFromTheEditionWhereTheUpdateHasNoDate() {
        Tracker tracker = Tracker.builder()
                .edition(Edition.parse("2023-06"))
                .add(item("A1", "Open two depots.")
                        .update(new Update(List.of(), PROMISE))
                        .build())
                .build();

        Assessment assessment = RulesEngine.standard()
                .assess(tracker, on("2024-02-01"))
                .assessments()
                .get(0);

        assertThat(assessment.findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("by 31 December 2023", "counted from the edition of June 2023");
    }

    @Test
    void saysNothingWhereLaterNewsCame() {
        Assessment assessment = judge(
                item("A1", "Open two depots.")
                        .update("2023-10-02", PROMISE)
                        .update("2024-01-03", "The second depot is being fitted out.")
                        .build(),
                on("2024-01-20"));

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.stale().is()).isFalse();
    }

    @Test
    void saysNothingWhereAnotherPromiseIsYetToCome() {
        Assessment assessment = judge(
                item("A1", "Open two depots.")
                        .update("2023-10-02", PROMISE + " A third will open in May 2024.")
                        .build(),
                on("2024-01-20"));

        assertThat(assessment.findings()).isEmpty();
    }

    @Test
    void leavesItemsWithADueDateToThat() {
        Assessment assessment = judge(
                item("A1", "Open two depots.")
                        .due(DueDateParser.parse("30 June 2024", DueContext.UNKNOWN))
                        .update("2023-10-02", PROMISE)
                        .build(),
                on("2024-01-20"));

        assertThat(assessment.findings()).extracting(Finding::kind).doesNotContain("PROMISE_PASSED");
        assertThat(assessment.stale().is()).isFalse();
    }

    @Test
    void saysNothingOfItemsThatHaveEnded() {
        Assessment assessment = judge(
                item("A1", "Open two depots.")
                        .update(
                                "2023-10-02",
                                "Both depots were opened. This action is complete. A party will follow in December.")
                        .build(),
                on("2024-01-20"));

        assertThat(assessment.findings()).isEmpty();
    }

    @Test
    void chasesWhoeverPromised() {
        assertThat(RulesEngine.standard()
                        .assess(
                                TestTrackers.of(item("A1", "Open two depots.")
                                        .update(new Update(List.of(), PROMISE))
                                        .build()),
                                on("2024-02-01"))
                        .chasingLists())
                .singleElement()
                .satisfies(list -> assertThat(list.chases()).singleElement().satisfies(chase -> {
                    assertThat(chase.level()).isEqualTo(ChaseLevel.CHASER);
                    assertThat(chase.reasons()).singleElement().asString().contains("promises it by 31 December 2023");
                }));
    }

    @Test
    void aPeriodDatesWhatStandsInItsColumn() {
        Update update =
                new Update(List.of(), "Work is under way.").withPeriod(ReportingPeriod.month(YearMonth.of(2023, 3)));

        Assessment assessment = judge(item("A1", "Mend it.").update(update).build(), on("2023-09-01"));

        assertThat(assessment.stale().is()).isTrue();
        assertThat(assessment.stale().days()).isEqualTo(154);
    }
}
