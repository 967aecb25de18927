package org.counciltracker.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.counciltracker.calendar.ClearDays.Counting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearDaysTest {

    /** Good Friday and Easter Monday 2021, and the bank holiday of September 2022. */
    private static final WorkingDays ENGLAND = WorkingDays.WEEKDAYS.without(
            Set.of(LocalDate.of(2021, 4, 2), LocalDate.of(2021, 4, 5), LocalDate.of(2022, 9, 19)));

    @ParameterizedTest
    @CsvSource({"2021-02-05,2021-01-28", "2022-11-21,2022-11-11", "2022-09-21,2022-09-12", "2021-04-08,2021-03-29"})
    void fiveClearWorkingDaysLeaveOutPublicationMeetingWeekendsAndHolidays(LocalDate meeting, LocalDate publication) {
        assertThat(ClearDays.publicationDate(meeting, 5, Counting.WORKING_DAYS, ENGLAND))
                .isEqualTo(publication);
    }

    @ParameterizedTest
    @CsvSource({"2021-02-05,5,2021-01-30", "2022-11-21,3,2022-11-17", "2022-11-21,0,2022-11-20"})
    void whereAllDaysCountSoDoWeekends(LocalDate meeting, int clearDays, LocalDate publication) {
        assertThat(ClearDays.publicationDate(meeting, clearDays, Counting.ALL_DAYS, ENGLAND))
                .isEqualTo(publication);
    }

    @Test
    void threeClearWorkingDaysAsInWalesAndScotland() {
        LocalDate wednesday = LocalDate.of(2023, 6, 14);
        assertThat(ClearDays.publicationDate(wednesday, 3, Counting.WORKING_DAYS, WorkingDays.WEEKDAYS))
                .isEqualTo(LocalDate.of(2023, 6, 8));
    }

    @Test
    void negativeDaysAreTheCallersMistake() {
        LocalDate meeting = LocalDate.of(2023, 6, 14);
        assertThatThrownBy(() -> ClearDays.publicationDate(meeting, -1, Counting.ALL_DAYS, WorkingDays.WEEKDAYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("clearDays (-1) must not be negative.");
    }
}
