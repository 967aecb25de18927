package org.counciltracker.examples;

import java.time.LocalDate;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.PlanAction;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Tracker;
import org.counciltracker.parse.due.DueContext;
import org.counciltracker.parse.due.DueDateParser;
import org.counciltracker.rules.RulesEngine;

/** Assesses what an application holds itself, without any file. */
public final class TrackerFromValues {

    private TrackerFromValues() {}

    /**
     * Prints the verdicts and the totals.
     *
     * @param args the day to judge at as {@code yyyy-MM-dd}
     */
    public static void main(String[] args) {
        DueContext april = DueContext.raised(PartialDate.parse("2024-04"));
        Tracker tracker = Tracker.builder()
                .title("Wexholme Harbour Board")
                .add(Recommendation.builder("H1/24")
                        .meeting("2024-04")
                        .text("Publish the dredging plan.")
                        .responsible("Harbour Master")
                        .due(DueDateParser.parse("mid 2024", april))
                        .update("2024-06-12", "The plan was published on the Board's website.")
                        .build())
                .add(Recommendation.builder("H2/24")
                        .meeting("2024-04")
                        .text("Report on berths for visitors.")
                        .responsible("Quay Manager")
                        .due(DueDateParser.parse("within 28 days", april))
                        .update("2024-05-20", "To follow in conjunction with H1/24.")
                        .build())
                .add(PlanAction.builder("1.1")
                        .priority("Safer Quays")
                        .text("Light the east steps.")
                        .responsible("Quay Manager")
                        .build())
                .build();

        AssessedTracker assessed = RulesEngine.standard().assess(tracker, AsOf.on(LocalDate.parse(args[0])));
        for (Assessment assessment : assessed.assessments()) {
            System.out.println(assessment);
        }
        System.out.println(assessed);
    }
}
