package org.counciltracker.rules;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.Edition;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Section;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;

/** Invented trackers. */
public final class TestTrackers {

    /** The day that {@link #harbour()} is judged at. */
    public static final AsOf MAY = AsOf.on(LocalDate.of(2024, 5, 20));

    private TestTrackers() {}

    /** A tracker of thirteen items, of nearly everything that can stand in one. */
    public static Tracker harbour() {
        return Tracker.builder()
                .body("Harbour Scrutiny Committee")
                .title("Action tracker, May 2024")
                .edition(Edition.parse("2024-05-20"))
                .add(item("H1/24", "Publish the dredging plan.").build())
                .add(item("H2/24", "Mend the east pier lights.")
                        .update("2024-05-02", "In progress.")
                        .build())
                .add(item("H3/24", "Survey the ferry.")
                        .update("2024-05-03", "The survey is in dry dock.")
                        .build())
                .add(item("H4/24", "Bring a paper on berthing fees.")
                        .update("2024-05-08", "Officers propose to close this item.")
                        .build())
                .add(item("H5/24", "Share the tide tables with members.")
                        .update("2024-04-30", "The tables were circulated to members.")
                        .build())
                .add(item("H6/24", "Let the kiosk by the slipway.")
                        .update("2024-03-01", "In progress.")
                        .build())
                .add(item("H7/24", "Buy a second rescue boat.")
                        .update("2024-04-16", "Not agreed by the executive.")
                        .build())
                .add(item("H8/24", "Replace the harbour crane.")
                        .update("2024-05-01", "On hold until the lease ends.")
                        .responsible("Head of Estates")
                        .due(due("2024-02-20"))
                        .build())
                .add(item("H9/24", "Set out what the crane costs each year.")
                        .update("2024-05-10", "Will be completed in conjunction with H8/24.")
                        .due(due("2024-06-01"))
                        .build())
                .add(item("H10/24", "Review the moorings contract.")
                        .update("2023-12-01", "In progress. The figures are in Part 2.")
                        .build())
                .add(item("H11/24", "Report on the fish market.")
                        .update("2024-05-15", "In progress, with a first draft written.")
                        .section(Section.COMPLETED)
                        .build())
                .add(item("H12/24", "Send members the insurance policy.")
                        .update("2024-05-07", "In progress.")
                        .stated(new Stated("Completed", null, null))
                        .build())
                .add(item("H13/24", "Provide regular updates on visiting yachts.")
                        .update("2024-04-12", "The first figures were circulated.")
                        .build())
                .build();
    }

    /** Begins an item that the harbour master is to answer. */
    public static Recommendation.Builder item(String reference, String text) {
        return Recommendation.builder(reference)
                .meeting("2024-02-12")
                .text(text)
                .responsible("Harbour Master");
    }

    /** Returns a due date of one day. */
    public static DueDate due(String day) {
        LocalDate date = LocalDate.parse(day);
        return new DueWindow(date, date, day, "that day", day, List.of(), List.of());
    }

    /** Returns a tracker of one item. */
    public static Tracker of(TrackerItem... items) {
        Tracker.Builder builder = Tracker.builder().title("Test");
        for (TrackerItem item : items) {
            builder.add(item);
        }
        return builder.build();
    }

    /** Judges one item by the standard rules. */
    public static Assessment judge(TrackerItem item, AsOf asOf) {
        return RulesEngine.standard().assess(of(item), asOf).assessments().get(0);
    }

    /** Returns a day to judge at, with meetings. */
    public static AsOf on(String day, String... meetings) {
        AsOf asOf = AsOf.on(LocalDate.parse(day));
        return asOf.withMeetings(MeetingCalendar.of(
                List.of(meetings).stream().map(LocalDate::parse).toList()));
    }

    /** Returns the verdict on one item. */
    public static Assessment of(AssessedTracker assessed, String reference) {
        return assessed.assessment(Reference.of(reference)).orElseThrow();
    }
}
