package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.judge;
import static org.counciltracker.rules.TestTrackers.on;

import java.util.List;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Conclusion.Finding;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Recommendation;
import org.counciltracker.parse.due.DueContext;
import org.counciltracker.parse.due.DueDateParser;
import org.junit.jupiter.api.Test;

class SlipsTest {

    private static final AsOf JUNE = on("2024-06-20");

    @Test
    void aDateThatMovedTwiceIsToldWithBothEnds() {
        assertThat(findings(item("A1", "Mend it.").due(read("March 2024, now May 2024, now August 2024"))))
                .containsExactly(
                        new Finding(
                                "SLIPPED",
                                "Its date has moved 2 times, from 31 March 2024 to 31 August 2024: 5 months (153 days) in all."));
    }

    @Test
    void aDateThatMovedOnceIsNotWorthAMention() {
        assertThat(findings(item("A1", "Mend it.").due(read("May 2024, now August 2024"))))
                .isEmpty();
    }

    @Test
    void aDateInAnUpdateStandsBesideThatOfTheDueCell() {
        Recommendation.Builder item = item("A1", "Mend it.")
                .due(read("June 2024"))
                .update("2024-05-03", "Work is under way. It is now expected in September.");

        Assessment assessment = judge(item.build(), JUNE);

        assertThat(assessment.findings())
                .containsExactly(
                        new Finding(
                                "DATE_IN_UPDATES",
                                "The update of 3 May 2024 speaks of 30 September 2024 (\"is now expected in September\"), the due cell of 30 June 2024."));
        assertThat(assessment.item().due()).isInstanceOfSatisfying(DueWindow.class, due -> {
            assertThat(due.latest()).isEqualTo("2024-06-30");
            assertThat(due.revisions()).isEmpty();
        });
        assertThat(assessment.steps(Aspect.FINDING).get(0).proposal().evidence())
                .extracting(quote -> quote.quote())
                .contains("is now expected in September", "June 2024");
        Proof.assertQuotesStandWhereTheySay(assessment);
    }

    @Test
    void datesOfTheCellAndOfUpdatesCountTogether() {
        assertThat(findings(item("A1", "Mend it.")
                        .due(read("May 2024, now June 2024"))
                        .update("2024-05-03", "In progress. Slipped to July 2024.")
                        .update("2024-06-03", "Deadline extended to 15 August; work is under way.")))
                .containsExactlyInAnyOrder(
                        new Finding(
                                "SLIPPED",
                                "Its date has moved 3 times, from 31 May 2024 to 15 August 2024: 2 months (76 days) in all."),
                        new Finding(
                                "DATE_IN_UPDATES",
                                "The update of 3 June 2024 speaks of 15 August 2024 (\"Deadline extended to 15 August\"), the due cell of 30 June 2024."));
    }

    @Test
    void aDueCellBroughtUpToDateIsNoContradiction() {
        assertThat(findings(item("A1", "Mend it.")
                        .due(read("September 2024"))
                        .update("2024-05-03", "Now expected in September 2024.")))
                .isEmpty();
        assertThat(findings(item("A1", "Mend it.")
                        .due(read("September 2024"))
                        .update("2024-05-03", "Slipped to July 2024.")))
                .isEmpty();
    }

    @Test
    void aDateIsToldWhereTheDueCellHasNone() {
        assertThat(findings(item("A1", "Mend it.")
                        .due(read("tbc"))
                        .update("2024-05-03", "In progress, now due by 31 July 2024.")))
                .containsExactly(
                        new Finding(
                                "DATE_IN_UPDATES",
                                "The update of 3 May 2024 speaks of 31 July 2024 (\"now due by 31 July 2024\"), but the due cell names no day."));
        assertThat(findings(item("A1", "Mend it.").update("2024-05-03", "In progress, now due by 31 July 2024.")))
                .isEmpty();
    }

    @Test
    void whatIsDoneHasNoDateToSlip() {
        assertThat(findings(item("A1", "Mend it.")
                        .due(read("March 2024, now May 2024, now August 2024"))
                        .update("2024-06-03", "It was implemented.")))
                .isEmpty();
    }

    @Test
    void itIsOnlyAReasonForThoseWhoAreChased() {
        Recommendation early = item("A1", "Mend it.")
                .due(read("March 2024, now May 2024, now November 2024"))
                .update("2024-06-03", "In progress.")
                .build();
        Recommendation late = item("A2", "Mend it.")
                .due(read("March 2024, now April 2024, now May 2024"))
                .update("2024-06-03", "In progress.")
                .build();

        assertThat(RulesEngine.standard()
                        .assess(TestTrackers.of(early, late), JUNE)
                        .chasingLists())
                .singleElement()
                .satisfies(
                        list -> assertThat(list.chases())
                                .extracting(
                                        chase -> chase.item().reference() + " " + chase.level() + " " + chase.reasons())
                                .containsExactly(
                                        "A2 CHASER [It is overdue by 20 days., Its date has moved 2 times, from 31 March 2024 to 31 May 2024: 2 months (61 days) in all.]"));
    }

    private static DueDate read(String text) {
        return DueDateParser.parse(text, DueContext.raised(PartialDate.parse("2024-02-12")));
    }

    private static List<Finding> findings(Recommendation.Builder item) {
        return judge(item.build(), JUNE).findings();
    }
}
