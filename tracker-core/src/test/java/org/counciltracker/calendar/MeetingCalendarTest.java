package org.counciltracker.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeetingCalendarTest {

    private static final LocalDate JUNE = LocalDate.of(2023, 6, 14);
    private static final LocalDate SEPTEMBER = LocalDate.of(2023, 9, 20);
    private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 22);
    private static final MeetingCalendar CALENDAR = MeetingCalendar.of(List.of(NOVEMBER, JUNE, SEPTEMBER, JUNE));

    @Test
    void sortsMeetingsAndCountsEachOnce() {
        assertThat(CALENDAR.dates()).containsExactly(JUNE, SEPTEMBER, NOVEMBER);
    }

    @Test
    void theNextMeetingIsStrictlyLater() {
        assertThat(CALENDAR.next(JUNE)).contains(SEPTEMBER);
        assertThat(CALENDAR.next(JUNE.minusDays(1))).contains(JUNE);
        assertThat(CALENDAR.next(NOVEMBER)).isEmpty();
    }

    @Test
    void theNextMeetingOnOrAfterMayBeTheDayItself() {
        assertThat(CALENDAR.nextOnOrAfter(JUNE)).contains(JUNE);
        assertThat(CALENDAR.nextOnOrAfter(JUNE.plusDays(1))).contains(SEPTEMBER);
    }

    @Test
    void countsBetweenLeaveOutBothEnds() {
        assertThat(CALENDAR.countBetween(JUNE, NOVEMBER)).isEqualTo(1);
        assertThat(CALENDAR.countBetween(JUNE.minusDays(1), NOVEMBER.plusDays(1)))
                .isEqualTo(3);
        assertThat(CALENDAR.countBetween(NOVEMBER, JUNE)).isZero();
        assertThat(CALENDAR.countBetween(JUNE, JUNE)).isZero();
    }

    @Test
    void knowsTheMeetingsOfAMonth() {
        assertThat(CALENDAR.in(YearMonth.of(2023, 9))).containsExactly(SEPTEMBER);
        assertThat(CALENDAR.in(YearMonth.of(2023, 10))).isEmpty();
    }

    @Test
    void aCalendarWithoutMeetingsIsNotKnown() {
        assertThat(MeetingCalendar.NONE.isKnown()).isFalse();
        assertThat(MeetingCalendar.of(List.of())).isEqualTo(MeetingCalendar.NONE);
        assertThat(CALENDAR.isKnown()).isTrue();
    }

    @Test
    void calendarsWithTheSameMeetingsAreEqual() {
        assertThat(CALENDAR)
                .isEqualTo(MeetingCalendar.of(List.of(JUNE, SEPTEMBER, NOVEMBER)))
                .hasSameHashCodeAs(MeetingCalendar.of(List.of(JUNE, SEPTEMBER, NOVEMBER)))
                .hasToString("[2023-06-14, 2023-09-20, 2023-11-22]");
    }

    @Test
    void aBareDateKnowsNoMeetingsAndNoHolidays() {
        AsOf bare = AsOf.on(JUNE);
        assertThat(bare).isEqualTo(new AsOf(JUNE, MeetingCalendar.NONE, WorkingDays.WEEKDAYS));
        assertThat(bare.withMeetings(CALENDAR).meetings()).isEqualTo(CALENDAR);
        WorkingDays days = WorkingDays.WEEKDAYS.without(Set.of(SEPTEMBER));
        assertThat(bare.withWorkingDays(days).workingDays()).isEqualTo(days);
        assertThat(bare.withWorkingDays(days).date()).isEqualTo(JUNE);
        assertThat(bare.nation()).isNull();
        AsOf welsh = bare.withNation(Nation.WALES).withMeetings(CALENDAR).withWorkingDays(days);
        assertThat(welsh).isEqualTo(new AsOf(JUNE, CALENDAR, days, Nation.WALES));
    }
}
