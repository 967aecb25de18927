package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.judge;
import static org.counciltracker.rules.TestTrackers.on;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Conclusion.Finding;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.RecurringDue;
import org.counciltracker.model.Update;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurringDueTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # news,     as of,      timeliness, days late
            -,          2024-06-30, DUE_SOON,   -
            -,          2024-07-01, OVERDUE,    1
            2024-02-20, 2024-07-01, OVERDUE,    1
            2024-05-02, 2024-07-01, NOT_DUE,    -
            2024-05-02, 2024-09-30, DUE_SOON,   -
            2024-05-02, 2024-10-01, OVERDUE,    1
            2024-06-20, 2024-09-30, DUE_SOON,   -
            2024-07-02, 2024-10-01, NOT_DUE,    -
            2024-11-02, 2025-04-10, OVERDUE,    10
            """)
    void theOccurrenceAfterThatOfTheLastNewsCounts(String news, String asOf, Timeliness timeliness, Integer late) {
        Assessment assessment = judge(quarterly(news).build(), on(asOf));

        assertThat(assessment.timeliness()).isEqualTo(timeliness);
        assertThat(assessment.overdue().days()).isEqualTo(late);
    }

    @Test
    void severalMissedOnesAreFoundAndTheItemIsLateByTheFirst() {
        Assessment assessment = judge(quarterly("2024-05-02").build(), on("2025-01-10"));

        assertThat(assessment.overdue().days()).isEqualTo(102);
        assertThat(assessment.findings())
                .containsExactly(
                        new Finding(
                                "MISSED",
                                "It recurs, and 2 occurrences have passed without news, the first of them by 30 September 2024."));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Quarterly, 2024-09-30, 0
            Quarterly, 2024-10-01, 2
            monthly,   2024-04-30, 0
            monthly,   2024-05-01, 2
            annually,  2030-04-01, 0
            regularly, 2030-04-01, 0
            """)
    void withoutADayNothingIsLateButTheMonthsAndQuartersMissedAreFound(String words, String asOf, int missed) {
        Recommendation item = item("A1", "Report on the moorings.")
                .due(new RecurringDue(words, "", null, null))
                .build();

        Assessment assessment = judge(item, on(asOf));

        assertThat(assessment.timeliness()).isEqualTo(Timeliness.NO_DATE);
        assertThat(assessment.findings())
                .hasSize(missed == 0 ? 0 : 1)
                .allSatisfy(finding -> assertThat(finding.message()).contains("%s occurrences".formatted(missed)));
    }

    @Test
    void howOftenCanBeTakenFromTheCellAbove() {
        Recommendation above = quarterly(null).build();
        Recommendation below = item("A2", "Report on the cranes.")
                .due(new RecurringDue("As above", "", null, null))
                .update("2024-05-02", "The first figures are being prepared.")
                .build();

        Assessment second =
                TestTrackers.of(RulesEngine.standard().assess(TestTrackers.of(above, below), on("2024-10-02")), "A2");

        assertThat(second.overdue().days()).isEqualTo(2);
        Proof.assertQuotesStandWhereTheySay(second);
    }

    @Test
    void whereNobodyCanSayHowOftenOnlyTheFirstCounts() {
        Recommendation.Builder item = item("A1", "Report on the moorings.")
                .due(new RecurringDue(
                        "regularly, from May 2024", "", LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31)));

        assertThat(judge(item.build(), on("2024-06-01")).timeliness()).isEqualTo(Timeliness.OVERDUE);
        assertThat(judge(
                                item.update("2024-05-10", "Figures are being prepared.")
                                        .build(),
                                on("2026-06-01"))
                        .timeliness())
                .isEqualTo(Timeliness.NO_DATE);
    }

    @Test
    void noUpdateIsNoAnswer() {
        Recommendation item = quarterly(null)
                .update("2024-05-02", "No update.")
                .update(new Update(List.of(), ""))
                .build();

        assertThat(judge(item, on("2024-07-01")).timeliness()).isEqualTo(Timeliness.OVERDUE);
    }

    private static Recommendation.Builder quarterly(@Nullable String news) {
        Recommendation.Builder item = item("A1", "Report on the moorings.")
                .due(new RecurringDue("Quarterly", "", LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)));
        return news == null ? item : item.update(news, "Figures are being prepared.");
    }
}
