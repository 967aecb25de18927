package org.counciltracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.ClearDays.Counting;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.calendar.Nation;
import org.counciltracker.calendar.WorkingDays;
import org.counciltracker.model.Thresholds;
import org.junit.jupiter.api.Test;

class PublicationTest {

    /** Good Friday and Easter Monday 2021, and the bank holiday of September 2022. */
    private static final WorkingDays ENGLAND = WorkingDays.WEEKDAYS.without(
            Set.of(LocalDate.of(2021, 4, 2), LocalDate.of(2021, 4, 5), LocalDate.of(2022, 9, 19)));

    private static final AsOf BODY = AsOf.on(LocalDate.of(2021, 1, 1))
            .withWorkingDays(ENGLAND)
            .withMeetings(MeetingCalendar.of(
                    LocalDate.of(2022, 11, 21),
                    LocalDate.of(2021, 2, 5),
                    LocalDate.of(2021, 4, 8),
                    LocalDate.of(2022, 9, 21)));

    @Test
    void listsEachMeetingOfTheCalendarWithTheDayItsPapersArePublished() {
        assertThat(Publication.of(BODY, policy(Map.of("publication.clear-days", 5))))
                .containsExactly(
                        published("2021-02-05", 5, Counting.WORKING_DAYS, "2021-01-28"),
                        published("2021-04-08", 5, Counting.WORKING_DAYS, "2021-03-29"),
                        published("2022-09-21", 5, Counting.WORKING_DAYS, "2022-09-12"),
                        published("2022-11-21", 5, Counting.WORKING_DAYS, "2022-11-11"));
    }

    @Test
    void thePolicySwitchesToCountingEveryDay() {
        Thresholds policy = policy(Map.of("publication.clear-days", 5, "publication.counts-all-days", 1));

        assertThat(Publication.of(BODY, policy).get(0))
                .isEqualTo(published("2021-02-05", 5, Counting.ALL_DAYS, "2021-01-30"));
    }

    @Test
    void aNationMayHaveNumbersOfItsOwn() {
        Thresholds policy = policy(Map.of(
                "publication.clear-days", 5,
                "publication.clear-days.wales", 3,
                "publication.counts-all-days", 0,
                "publication.counts-all-days.wales", 1));

        assertThat(Publication.of(LocalDate.of(2022, 11, 21), BODY.withNation(Nation.WALES), policy))
                .isEqualTo(published("2022-11-21", 3, Counting.ALL_DAYS, "2022-11-17"));
        assertThat(Publication.of(LocalDate.of(2022, 11, 21), BODY.withNation(Nation.ENGLAND), policy))
                .isEqualTo(published("2022-11-21", 5, Counting.WORKING_DAYS, "2022-11-11"));
    }

    @Test
    void withoutMeetingsThereIsNothingToPublish() {
        assertThat(Publication.of(AsOf.on(LocalDate.of(2021, 1, 1)), policy(Map.of("publication.clear-days", 5))))
                .isEqualTo(List.of());
    }

    private static Publication published(String meeting, int clearDays, Counting counting, String by) {
        return new Publication(LocalDate.parse(meeting), clearDays, counting, LocalDate.parse(by));
    }

    private static Thresholds policy(Map<String, Integer> numbers) {
        return Thresholds.of(numbers);
    }
}
