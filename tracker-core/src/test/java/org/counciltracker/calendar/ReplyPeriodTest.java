package org.counciltracker.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.counciltracker.calendar.ReplyPeriod.Counting;
import org.counciltracker.calendar.ReplyPeriod.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "56, DAYS, BEGINNING_WITH, 2021-03-01, 2021-04-25",
        "28, DAYS, FROM, 2021-03-01, 2021-03-29",
        "1, DAYS, BEGINNING_WITH, 2021-03-01, 2021-03-01",
        "2, MONTHS, FROM, 2022-12-31, 2023-02-28",
        "2, MONTHS, FROM, 2023-12-31, 2024-02-29",
        "2, MONTHS, FROM, 2023-01-15, 2023-03-15",
        "2, MONTHS, BEGINNING_WITH, 2023-03-01, 2023-04-30",
        "2, MONTHS, BEGINNING_WITH, 2023-12-31, 2024-02-28",
        "10, WORKING_DAYS, FROM, 2023-06-01, 2023-06-15",
        "10, WORKING_DAYS, BEGINNING_WITH, 2023-06-01, 2023-06-14"
    })
    void endsOnItsLastDay(int length, Unit unit, Counting counting, LocalDate starts, LocalDate last) {
        assertThat(new ReplyPeriod(length, unit, counting).lastDay(starts, WorkingDays.WEEKDAYS))
                .isEqualTo(last);
    }

    @Property(seed = "20261122")
    void beginningWithADayIsFromTheDayBefore(
            @ForAll @IntRange(min = 0, max = 15_000) int days, @ForAll @IntRange(min = 1, max = 90) int length) {
        LocalDate starts = LocalDate.of(2000, 1, 1).plusDays(days);
        for (Unit unit : new Unit[] {Unit.DAYS, Unit.WORKING_DAYS}) {
            assertThat(new ReplyPeriod(length, unit, Counting.BEGINNING_WITH).lastDay(starts, WorkingDays.WEEKDAYS))
                    .isEqualTo(new ReplyPeriod(length, unit, Counting.FROM)
                            .lastDay(starts.minusDays(1), WorkingDays.WEEKDAYS));
        }
    }

    @Test
    void hasALength() {
        assertThatThrownBy(() -> new ReplyPeriod(0, Unit.DAYS, Counting.FROM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("length (0) must be at least 1.");
    }
}
