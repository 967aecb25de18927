package org.example.council;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Tracker;

/** What an application of a council's own holds: its data, in a file and as values. */
final class Towpaths {

    static final String FILE = """
            Ref,Meeting,Recommendation,Responsible Officer,Due Date,Update
            W1/24,January 2024,Resurface the towpath at Brindle Lock.,Canal Warden,May 2024,12/03/24 - Work is in progress.
            W2/24,January 2024,Publish the list of footbridges.,Rights of Way Officer,June 2024,03/04/24 - The list was published.
            W3/24,March 2024,Report on the signs along the canal.,Tourism Officer,Ongoing,
            """;

    static final AsOf SEPTEMBER = AsOf.on(LocalDate.of(2024, 9, 1))
            .withMeetings(MeetingCalendar.of(List.of(LocalDate.of(2024, 6, 20), LocalDate.of(2024, 10, 10))));

    private Towpaths() {}

    static Tracker tracker() {
        return Tracker.builder()
                .body("Brindle Canal Board")
                .title("Recommendations of the board")
                .add(Recommendation.builder("W1/24")
                        .meeting("2024-01")
                        .text("Resurface the towpath at Brindle Lock.")
                        .responsible("Canal Warden")
                        .update("2024-03-12", "Work is in progress.")
                        .build())
                .add(Recommendation.builder("W2/24")
                        .meeting("2024-01")
                        .text("Publish the list of footbridges.")
                        .responsible("Rights of Way Officer")
                        .update("2024-04-03", "The list was published.")
                        .build())
                .build();
    }
}
