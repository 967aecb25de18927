package org.counciltracker.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-11-30              | DAY           | 2016-11-30 | 2016-11-30
            2016-11                 | MONTH         | 2016-11-01 | 2016-11-30
            Q1 2016/17              | QUARTER       | 2016-04-01 | 2016-06-30
            Q4 2016/17              | QUARTER       | 2017-01-01 | 2017-03-31
            YE 2015/16              | YEAR          | 2015-04-01 | 2016-03-31
            FYTD 2016/17            | YEAR_TO_DATE  | 2016-04-01 | 2017-03-31
            FYTD 2016/17 to 2017-01 | YEAR_TO_DATE  | 2016-04-01 | 2017-01-31
            2016                    | CALENDAR_YEAR | 2016-01-01 | 2016-12-31
            12 months to 2016-10    | TWELVE_MONTHS | 2015-11-01 | 2016-10-31
            """)
    void readsEachForm(String text, ReportingPeriod.Kind kind, LocalDate first, LocalDate last) {
        ReportingPeriod period = ReportingPeriod.parse(text);

        assertThat(period).isEqualTo(new ReportingPeriod(kind, first, last)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q5 2016/17", "Q1 2016/18", "FYTD 2016/17 to 2017-04", "November 2016", "YE 2016"})
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> ReportingPeriod.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sortsByLastDayShorterOnesFirst() {
        List<String> sorted =
                List.of("Q3 2016/17", "2016-12", "YE 2015/16", "FYTD 2016/17 to 2016-12", "2016-12-31").stream()
                        .map(ReportingPeriod::parse)
                        .sorted()
                        .map(ReportingPeriod::toString)
                        .toList();

        assertThat(sorted)
                .containsExactly("YE 2015/16", "2016-12-31", "2016-12", "Q3 2016/17", "FYTD 2016/17 to 2016-12");
    }

    @Property(seed = "20261122")
    void roundTrips(@ForAll("periods") ReportingPeriod period) {
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
    }

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        return Dates.yearMonths().yearBetween(1990, 2090).flatMap(month -> {
            var year = FinancialYear.of(month.atDay(1));
            return Arbitraries.of(
                    ReportingPeriod.day(month.atDay(9)),
                    ReportingPeriod.month(month),
                    ReportingPeriod.quarter(year, month.getMonthValue() % 4 + 1),
                    ReportingPeriod.year(year),
                    ReportingPeriod.toDate(year),
                    ReportingPeriod.toDate(month),
                    ReportingPeriod.calendarYear(Year.of(month.getYear())),
                    ReportingPeriod.twelveMonths(month));
        });
    }
}
