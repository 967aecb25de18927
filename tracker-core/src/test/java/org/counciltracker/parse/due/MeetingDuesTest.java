package org.counciltracker.parse.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Tracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingDuesTest {

    private static final MeetingCalendar MEETINGS =
            MeetingCalendar.of(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 3, 20), LocalDate.of(2024, 6, 19));

    @ParameterizedTest
    @CsvSource({"Next meeting, 2024-03-20", "June 2024 meeting, 2024-06-19", "June Panel, 2024-06-19"})
    void areTheMeetingsOfTheCalendar(String text, LocalDate meeting) {
        DueDate due = resolved(read(text), MEETINGS);

        assertThat(due).isInstanceOfSatisfying(DueWindow.class, window -> {
            assertThat(window.earliest()).isEqualTo(meeting);
            assertThat(window.latest()).isEqualTo(meeting);
            assertThat(window.text()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @CsvSource({"Mid 2024", "Ongoing", "31/03/2024", "once published"})
    void leaveOtherDatesAsTheyAre(String text) {
        assertThat(resolved(read(text), MEETINGS)).isEqualTo(read(text));
    }

    @Test
    void leaveADateThatAnApplicationSetItself() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        DueDate own = new DueWindow(day, day, "next meeting", "told by the chair", "2024-05-01", List.of(), List.of());

        assertThat(resolved(own, MEETINGS)).isEqualTo(own);
    }

    @Test
    void needACalendar() {
        assertThat(resolved(read("next meeting"), MeetingCalendar.NONE)).isEqualTo(read("next meeting"));
    }

    private static DueDate read(String text) {
        return DueDateParser.parse(text, DueContext.raised(PartialDate.parse("2024-01-15")));
    }

    private static DueDate resolved(DueDate due, MeetingCalendar meetings) {
        Tracker tracker = Tracker.builder()
                .add(Recommendation.builder("R1/24")
                        .meeting("2024-01-15")
                        .due(due)
                        .build())
                .build();
        return Objects.requireNonNull(
                MeetingDues.resolved(tracker, AsOf.on(LocalDate.of(2024, 1, 1)).withMeetings(meetings))
                        .items()
                        .get(0)
                        .due());
    }
}
