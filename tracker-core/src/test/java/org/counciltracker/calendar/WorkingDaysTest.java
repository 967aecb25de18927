package org.counciltracker.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2023, 6, 2);
    private static final LocalDate MONDAY = LocalDate.of(2023, 6, 5);

    @Test
    void weekendsAreNoWorkingDays() {
        assertThat(WorkingDays.WEEKDAYS.isWorkingDay(FRIDAY)).isTrue();
        assertThat(WorkingDays.WEEKDAYS.isWorkingDay(FRIDAY.plusDays(1))).isFalse();
        assertThat(WorkingDays.WEEKDAYS.isWorkingDay(FRIDAY.plusDays(2))).isFalse();
        assertThat(WorkingDays.WEEKDAYS.isWorkingDay(MONDAY)).isTrue();
    }

    @Test
    void holidaysAreNoWorkingDays() {
        WorkingDays days = WorkingDays.WEEKDAYS.without(Set.of(MONDAY));
        assertThat(days.isWorkingDay(MONDAY)).isFalse();
        assertThat(days.holidays()).hasValueSatisfying(holidays -> {
            assertThat(holidays.in(2023)).containsExactly(MONDAY);
            assertThat(holidays.in(2024)).isEmpty();
            assertThat(holidays.displayName()).isEqualTo("bank holidays given");
        });
    }

    @Test
    void weekdaysKnowNoHolidays() {
        assertThat(WorkingDays.WEEKDAYS.holidays()).isEmpty();
    }

    @Test
    void aCalendarIsAskedForTheYearThatTheDayIsIn() {
        WorkingDays days = WorkingDays.WEEKDAYS.without(year -> Set.of(LocalDate.of(year, 1, 1)));
        assertThat(days.minus(LocalDate.of(2025, 1, 2), 1)).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(days.isWorkingDay(LocalDate.of(2030, 1, 1))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2030, 1, 2))).isTrue();
    }

    @Test
    void closuresStandBesideTheHolidaysKnown() {
        LocalDate tuesday = MONDAY.plusDays(1);
        WorkingDays days = WorkingDays.WEEKDAYS.without(Set.of(MONDAY)).alsoWithout(new Closure(tuesday));

        assertThat(days.plus(FRIDAY, 1)).isEqualTo(MONDAY.plusDays(2));
        assertThat(days.holidays())
                .map(HolidayCalendar::displayName)
                .hasValue("bank holidays given and the summer closure");
        assertThat(days).isEqualTo(WorkingDays.WEEKDAYS.without(Set.of(MONDAY)).alsoWithout(new Closure(tuesday)));
    }

    @Test
    void closuresStandAloneWhereNoHolidaysAreKnown() {
        assertThat(WorkingDays.WEEKDAYS.alsoWithout(new Closure(MONDAY)))
                .isEqualTo(WorkingDays.WEEKDAYS.without(new Closure(MONDAY)));
    }

    private record Closure(LocalDate day) implements HolidayCalendar {

        @Override
        public Set<LocalDate> in(int year) {
            return year == day.getYear() ? Set.of(day) : Set.of();
        }

        @Override
        public String displayName() {
            return "summer closure";
        }
    }

    @Test
    void countsOverWeekendsAndHolidaysBothWays() {
        WorkingDays days = WorkingDays.WEEKDAYS.without(Set.of(MONDAY));
        assertThat(days.plus(FRIDAY, 1)).isEqualTo(MONDAY.plusDays(1));
        assertThat(days.minus(MONDAY.plusDays(1), 1)).isEqualTo(FRIDAY);
    }

    @Test
    void noWorkingDaysLeaveTheDayAlone() {
        LocalDate saturday = FRIDAY.plusDays(1);
        assertThat(WorkingDays.WEEKDAYS.minus(saturday, 0)).isEqualTo(saturday);
        assertThat(WorkingDays.WEEKDAYS.plus(saturday, 0)).isEqualTo(saturday);
    }

    @Test
    void negativeCountsAreTheCallersMistake() {
        assertThatThrownBy(() -> WorkingDays.WEEKDAYS.minus(FRIDAY, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("workingDays (-1) must not be negative.");
    }

    @Test
    void calendarsWithTheSameHolidaysAreEqual() {
        assertThat(WorkingDays.WEEKDAYS.without(Set.of(MONDAY)))
                .isEqualTo(WorkingDays.WEEKDAYS.without(Set.of(MONDAY)))
                .hasSameHashCodeAs(WorkingDays.WEEKDAYS.without(Set.of(MONDAY)))
                .isNotEqualTo(WorkingDays.WEEKDAYS)
                .hasToString("weekdays without [2023-06-05]");
    }
}
