package org.counciltracker.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {

    private static final MeetingCalendar KNOWN =
            MeetingCalendar.NONE.withAnnualMeetings(List.of(LocalDate.of(2023, 5, 17), LocalDate.of(2024, 5, 22)));

    @ParameterizedTest
    @CsvSource({"2022-03-31, 2021/22", "2022-04-01, 2022/23", "1999-12-31, 1999/00"})
    void aFinancialYearRunsFromApril(LocalDate day, String year) {
        assertThat(FinancialYear.of(day)).hasToString(year);
    }

    @Property(seed = "20261122")
    void everyDayLiesInItsFinancialYearWhichReadsBack(@ForAll @IntRange(min = 0, max = 40_000) int days) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(days);
        FinancialYear year = FinancialYear.of(day);

        assertThat(day).isBetween(year.first(), year.last());
        assertThat(FinancialYear.parse(year.toString())).isEqualTo(year);
        assertThat(year.last().plusDays(1)).isEqualTo(new FinancialYear(year.startYear() + 1).first());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021/23", "2021", "21/22", "2021-22"})
    void aFinancialYearIsTwoYearsThatFollowEachOther(String text) {
        assertThatThrownBy(() -> FinancialYear.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("text (" + text + ")");
    }

    @Test
    void aQuarterOfAFinancialYearHasANumberToFour() {
        assertThat(new FinancialYear(2023).quarter(4)).isEqualTo("2024-01-01");
        assertThatThrownBy(() -> new FinancialYear(2023).quarter(5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMunicipalYearRunsFromAnnualMeetingToAnnualMeetingWhereTheCalendarKnowsThem() {
        MunicipalYear year = MunicipalYear.of(LocalDate.of(2023, 5, 17), Nation.ENGLAND, KNOWN);

        assertThat(year).hasToString("2023/24");
        assertThat(year.earliestStart(KNOWN)).isEqualTo("2023-05-17");
        assertThat(year.earliestEnd(KNOWN)).isEqualTo("2024-05-21");
        assertThat(year.latestEnd(KNOWN)).isEqualTo("2024-05-21");
        assertThat(MunicipalYear.of(LocalDate.of(2023, 5, 16), Nation.ENGLAND, KNOWN))
                .hasToString("2022/23");
    }

    @Test
    void otherwiseItEndsOnSomeDayOfTheMonthOfAnnualMeetings() {
        MunicipalYear england = MunicipalYear.of(LocalDate.of(2023, 10, 2), null, MeetingCalendar.NONE);
        MunicipalYear ulster =
                MunicipalYear.of(LocalDate.of(2023, 10, 2), Nation.NORTHERN_IRELAND, MeetingCalendar.NONE);

        assertThat(england.earliestEnd(MeetingCalendar.NONE)).isEqualTo("2024-05-01");
        assertThat(england.latestEnd(MeetingCalendar.NONE)).isEqualTo("2024-05-31");
        assertThat(ulster.latestEnd(MeetingCalendar.NONE)).isEqualTo("2024-06-30");
        assertThat(MunicipalYear.of(LocalDate.of(2023, 5, 31), null, MeetingCalendar.NONE))
                .hasToString("2022/23");
    }
}
