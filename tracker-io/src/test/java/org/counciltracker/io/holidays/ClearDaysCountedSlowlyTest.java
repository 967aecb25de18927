package org.counciltracker.io.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counciltracker.calendar.ClearDays;
import org.counciltracker.calendar.ClearDays.Counting;
import org.counciltracker.calendar.HolidayCalendar;
import org.counciltracker.calendar.Nation;
import org.counciltracker.calendar.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every meeting day from 2000 to 2040, its clear days counted one by one on the fingers. */
class ClearDaysCountedSlowlyTest {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);
    private static final int[] CLEAR_DAYS = {0, 1, 3, 5, 10};

    @ParameterizedTest
    @EnumSource(Nation.class)
    void agreeWhereOnlyWorkingDaysCount(Nation nation) {
        WorkingDays days = BankHolidays.of(nation);
        HolidayCalendar calendar = days.holidays().orElseThrow();
        Set<LocalDate> holidays = IntStream.rangeClosed(1999, 2040)
                .boxed()
                .flatMap(year -> calendar.in(year).stream())
                .collect(Collectors.toSet());

        for (LocalDate meeting = FIRST; !meeting.isAfter(LAST); meeting = meeting.plusDays(1)) {
            for (int clear : CLEAR_DAYS) {
                LocalDate published = ClearDays.publicationDate(meeting, clear, Counting.WORKING_DAYS, days);
                assertThat(isOpen(published, holidays)).as("%s", meeting).isTrue();
                assertThat(between(published, meeting, holidays))
                        .as("%s clear days of %s", clear, meeting)
                        .isEqualTo(clear);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void agreeWhereEveryDayCounts(Nation nation) {
        WorkingDays days = BankHolidays.of(nation);
        for (LocalDate meeting = FIRST; !meeting.isAfter(LAST); meeting = meeting.plusDays(1)) {
            for (int clear : CLEAR_DAYS) {
                LocalDate published = ClearDays.publicationDate(meeting, clear, Counting.ALL_DAYS, days);
                int counted = 0;
                for (LocalDate day = published.plusDays(1); day.isBefore(meeting); day = day.plusDays(1)) {
                    counted++;
                }
                assertThat(counted).as("%s clear days of %s", clear, meeting).isEqualTo(clear);
            }
        }
    }

    private static int between(LocalDate published, LocalDate meeting, Set<LocalDate> holidays) {
        int counted = 0;
        for (LocalDate day = published.plusDays(1); day.isBefore(meeting); day = day.plusDays(1)) {
            if (isOpen(day, holidays)) {
                counted++;
            }
        }
        return counted;
    }

    private static boolean isOpen(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
