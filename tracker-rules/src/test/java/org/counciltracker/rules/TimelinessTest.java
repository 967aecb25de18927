package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.due;
import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.judge;
import static org.counciltracker.rules.TestTrackers.on;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Overdue;
import org.counciltracker.assessment.Staleness;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.EventDue;
import org.counciltracker.model.OngoingDue;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.PlanAction;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.RecurringDue;
import org.counciltracker.model.Status;
import org.counciltracker.model.UndatedDue;
import org.counciltracker.model.Update;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessTest {

    private static final LocalDate DUE = LocalDate.of(2024, 3, 31);

    @ParameterizedTest
    @CsvSource(textBlock = """
            -29,  NOT_DUE,  ,    ,
            -28,  DUE_SOON, ,    ,
            -1,   DUE_SOON, ,    ,
            0,    DUE_SOON, ,    ,
            1,    OVERDUE,  1,   1-28
            28,   OVERDUE,  28,  1-28
            29,   OVERDUE,  29,  29-90
            90,   OVERDUE,  90,  29-90
            91,   OVERDUE,  91,  91+
            400,  OVERDUE,  400, 91+
            """)
    void anItemIsOverdueOnlyAfterItsLastDay(int daysAfter, Timeliness timeliness, Integer days, String band) {
        Assessment assessment =
                judge(item("A1", "Mend it.").due(due(DUE.toString())).build(), AsOf.on(DUE.plusDays(daysAfter)));

        assertThat(assessment.timeliness()).isEqualTo(timeliness);
        assertThat(assessment.overdue()).isEqualTo(new Overdue(days, band));
    }

    @Test
    void theLastDayOfASpanCounts() {
        Recommendation item = item("A1", "Mend it.")
                .due(new DueWindow(
                        LocalDate.of(2024, 6, 1), LocalDate.of(2024, 7, 31), "Mid 2024", "", "", List.of(), List.of()))
                .build();

        assertThat(judge(item, on("2024-07-31")).timeliness()).isEqualTo(Timeliness.DUE_SOON);
        assertThat(judge(item, on("2024-08-01")).overdue().days()).isEqualTo(1);
    }

    @Test
    void whatHasNoDayIsNeverOverdue() {
        AsOf late = on("2030-01-01");

        assertThat(judge(item("A1", "Mend it.").build(), late).timeliness()).isEqualTo(Timeliness.NO_DATE);
        assertThat(judge(
                                item("A1", "Mend it.")
                                        .due(new OngoingDue("Ongoing", ""))
                                        .build(),
                                late)
                        .timeliness())
                .isEqualTo(Timeliness.NO_DATE);
        assertThat(judge(item("A1", "Mend it.").due(new UndatedDue("tbc", "")).build(), late)
                        .timeliness())
                .isEqualTo(Timeliness.NO_DATE);
        assertThat(judge(
                                item("A1", "Mend it.")
                                        .due(new EventDue("once published", ""))
                                        .build(),
                                late)
                        .timeliness())
                .isEqualTo(Timeliness.NO_DATE);
    }

    @Test
    void whatRecursIsDueByItsNextOccurrence() {
        Recommendation item = item("A1", "Report on it each quarter.")
                .due(new RecurringDue("quarterly", "", LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)))
                .build();

        assertThat(judge(item, on("2024-05-01")).timeliness()).isEqualTo(Timeliness.NOT_DUE);
        assertThat(judge(item, on("2024-06-30")).timeliness()).isEqualTo(Timeliness.DUE_SOON);
        assertThat(judge(item, on("2024-07-01")).timeliness()).isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void oneDeliveryDoesNotEndWhatRecurs() {
        Recommendation.Builder item =
                item("A1", "Provide regular updates on it.").update("2024-03-01", "The first was circulated.");

        Assessment open = judge(item.build(), on("2024-03-02"));

        assertThat(open.recurring()).isTrue();
        assertThat(open.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(judge(item.due(due("2024-06-01")).build(), on("2024-06-02"))
                        .overdue()
                        .days())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "119, false", "120, false", "121, true", "900, true"})
    void withoutMeetingsAnItemIsStaleAfterTheDaysOfThePolicy(int days, boolean stale) {
        Recommendation item =
                item("A1", "Mend it.").update("2024-03-01", "In progress.").build();

        assertThat(judge(item, AsOf.on(LocalDate.of(2024, 3, 1).plusDays(days))).stale())
                .isEqualTo(new Staleness(stale, days, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-10, 0, false", // the first meeting is today
        "2024-04-11, 1, false",
        "2024-06-10, 1, false", // the second meeting is today
        "2024-06-11, 2, true",
        "2024-12-31, 2, true"
    })
    void withMeetingsAnItemIsStaleAfterTwoOfThem(String asOf, int missed, boolean stale) {
        Recommendation item =
                item("A1", "Mend it.").update("2024-03-01", "In progress.").build();

        Staleness staleness =
                judge(item, on(asOf, "2024-03-01", "2024-04-10", "2024-06-10")).stale();

        assertThat(staleness.meetingsMissed()).isEqualTo(missed);
        assertThat(staleness.is()).isEqualTo(stale);
    }

    @Test
    void meetingsThatBeginAfterTheLastNewsLeaveTheDaysToDecide() {
        Recommendation item =
                item("A1", "Mend it.").update("2024-03-01", "In progress.").build();

        assertThat(judge(item, on("2024-06-29", "2024-06-10")).stale()).isEqualTo(new Staleness(false, 120, 1));
        assertThat(judge(item, on("2024-06-30", "2024-06-10")).stale()).isEqualTo(new Staleness(true, 121, 1));
        assertThat(judge(item, on("2024-06-30", "2024-03-01", "2024-06-10")).stale())
                .isEqualTo(new Staleness(false, 121, 1));
    }

    @Test
    void whatComesAfterTheDateIsLeftOut() {
        Recommendation item = item("A1", "Mend it.")
                .update("2024-03-01", "In progress.")
                .update("2024-09-01", "It was implemented.")
                .build();

        Assessment before = judge(item, on("2024-08-31"));

        assertThat(before.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(before.stale()).isEqualTo(new Staleness(true, 183, null));
        assertThat(judge(item, on("2024-09-01")).status()).isEqualTo(Status.IMPLEMENTED);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "No update.", "No update received."})
    void blankWordsAndNoUpdateAreNoNews(String words) {
        Recommendation item = item("A1", "Mend it.")
                .update("2024-03-01", "In progress.")
                .update("2024-08-01", words)
                .build();

        assertThat(judge(item, on("2024-08-02")).stale()).isEqualTo(new Staleness(true, 154, null));
        assertThat(judge(item, on("2024-08-02")).status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void withNoDatedUpdateTheDayItWasRaisedCounts() {
        Recommendation undated = item("A1", "Mend it.")
                .meeting("2024-02-12")
                .update(new Update(List.of(), "In progress."))
                .build();
        Recommendation month = item("A1", "Mend it.").meeting("2024-02").build();

        assertThat(judge(undated, on("2024-02-22")).stale().days()).isEqualTo(10);
        assertThat(judge(month, on("2024-03-02")).stale().days()).isEqualTo(2);
        assertThat(judge(month, on("2024-03-02", "2024-02-12")).stale().days()).isEqualTo(19);
    }

    @Test
    void whatHasNoDateAtAllIsNeverStale() {
        Assessment assessment = judge(PlanAction.builder("P1").text("Mend it.").build(), on("2030-01-01"));

        assertThat(assessment.stale()).isEqualTo(new Staleness(false, null, null));
    }

    @Test
    void theLastOfSeveralDatesIsTheNews() {
        Recommendation item = item("A1", "Mend it.")
                .update(new Update(
                        List.of(
                                PartialDate.parse("2024-02-20"),
                                PartialDate.parse("2024-05-01"),
                                PartialDate.parse("2024-09-01")),
                        "In progress."))
                .build();

        assertThat(judge(item, on("2024-05-11")).stale().days()).isEqualTo(10);
    }
}
