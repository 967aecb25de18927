package org.counciltracker.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrencesTest {

    private static final Occurrences QUARTERS =
            new Occurrences(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30), Period.ofMonths(3));

    @Test
    void thoseThatEndAMonthDoSoEachTime() {
        assertThat(QUARTERS.latest(1)).isEqualTo("2024-09-30");
        assertThat(QUARTERS.latest(2)).isEqualTo("2024-12-31");
        assertThat(new Occurrences(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28), Period.ofYears(1)).latest(1))
                .isEqualTo("2024-02-29");
        assertThat(new Occurrences(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 7), Period.ofWeeks(2)).latest(3))
                .isEqualTo("2024-02-18");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,          0
            2024-01-01, 0
            2024-03-17, 0
            2024-03-18, 1
            2024-04-01, 1
            2024-06-30, 1
            2024-07-01, 2
            2025-01-01, 4
            """)
    void theOneAfterThatOfTheLastNewsIsToCome(LocalDate lastNews, int next) {
        assertThat(QUARTERS.next(lastNews, 14)).isEqualTo(next);
    }

    @Test
    void anEarlyAnswerIsOfTheNextOneOnceTheOneBeforeHasPassed() {
        Occurrences reviews = new Occurrences(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31), Period.ofYears(1));

        assertThat(reviews.next(LocalDate.of(2025, 4, 16), 14)).isEqualTo(1);
        assertThat(reviews.next(LocalDate.of(2025, 4, 17), 14)).isEqualTo(2);
        assertThat(reviews.next(LocalDate.of(2024, 5, 31), 400)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 0", "2024-07-01, 1", "2024-09-30, 1", "2024-10-01, 2", "2025-07-02, 5"})
    void oneHasPassedOnTheDayAfterItsLast(LocalDate day, int passed) {
        assertThat(QUARTERS.passed(0, day)).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2024-02-12, P1M, 2024-03-01, 2024-03-31
            2024-12-31, P1M, 2025-01-01, 2025-01-31
            2024-02-12, P3M, 2024-04-01, 2024-06-30
            2024-03-31, P3M, 2024-04-01, 2024-06-30
            2024-04-01, P3M, 2024-07-01, 2024-09-30
            2024-11-30, P3M, 2025-01-01, 2025-03-31
            """)
    void monthsAndQuartersBeginAfterTheDayCountedFrom(
            LocalDate day, Period every, LocalDate earliest, LocalDate latest) {
        assertThat(Occurrences.after(day, every)).contains(new Occurrences(earliest, latest, every));
    }

    @Test
    void nobodyCanSayWhenAYearOrAWeekBegins() {
        assertThat(Occurrences.after(LocalDate.of(2024, 2, 12), Period.ofYears(1)))
                .isEmpty();
        assertThat(Occurrences.after(LocalDate.of(2024, 2, 12), Period.ofWeeks(1)))
                .isEmpty();
    }

    @Test
    void refusesOccurrencesThatDoNotFollowEachOther() {
        LocalDate day = LocalDate.of(2024, 2, 12);

        assertThatThrownBy(() -> new Occurrences(day, day, Period.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("every (P0D) must be longer than none.");
        assertThatThrownBy(() -> new Occurrences(day, day.minusDays(1), Period.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("earliest (2024-02-12) must not be after latest (2024-02-11).");
    }

    @Property(seed = "20261122")
    void newsBringsTheNextOneForwardAndNeverBack(
            @ForAll @IntRange(max = 4000) int first, @ForAll @IntRange(max = 4000) int later) {
        LocalDate start = LocalDate.of(2020, 1, 1);
        LocalDate one = start.plusDays(Math.min(first, later));
        LocalDate other = start.plusDays(Math.max(first, later));

        assertThat(QUARTERS.next(one, 14)).isLessThanOrEqualTo(QUARTERS.next(other, 14));
        int next = QUARTERS.next(other, 0);
        assertThat(QUARTERS.earliest(next)).isAfter(other);
        assertThat(next == 0 || !QUARTERS.earliest(next - 1).isAfter(other)).isTrue();
    }
}
