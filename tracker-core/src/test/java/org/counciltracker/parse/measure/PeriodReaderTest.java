package org.counciltracker.parse.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counciltracker.calendar.FinancialYear;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.parse.measure.PeriodText.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

    private static final LocalDate DECEMBER = LocalDate.of(2016, 12, 19);

    @ParameterizedTest
    @CsvSource({
        "Year End 2015/16,YE 2015/16",
        "YE 15/16,YE 2015/16",
        "2015/16,YE 2015/16",
        "2015-16,YE 2015/16",
        "2015/2016 Outturn,YE 2015/16",
        "'2016/17 (actual)',YE 2016/17",
        "Year ending March 2016,12 months to 2016-03",
        "Year end March 2016,YE 2015/16",
        "FYtD 2016/17,FYTD 2016/17",
        "FTYD 16/17,FYTD 2016/17",
        "2016/17 YTD,FYTD 2016/17",
        "YTD Nov 2016,FYTD 2016/17 to 2016-11",
        "April to November 2016,FYTD 2016/17 to 2016-11",
        "Apr-Nov 16,FYTD 2016/17 to 2016-11",
        "2016/17 to Nov,FYTD 2016/17 to 2016-11",
        "Quarter 1 15/16,Q1 2015/16",
        "Q3 2016/17,Q3 2016/17",
        "2016/17 Q3,Q3 2016/17",
        "Qtr 4 2016-17,Q4 2016/17",
        "2nd Quarter 2016/17,Q2 2016/17",
        "Jul-Sep 2016,Q2 2016/17",
        "Q2 (Jul - Sep 2016),Q2 2016/17",
        "Nov 2016,2016-11",
        "Nov-16,2016-11",
        "November 16,2016-11",
        "2016-11,2016-11",
        "11/2016,2016-11",
        "Feb 2016/17,2017-02",
        "12 months to Oct 2016,12 months to 2016-10",
        "Rolling 12 months to October 2016,12 months to 2016-10",
        "As at 30 Nov 2016,2016-11-30",
        "30/11/2016,2016-11-30",
        "2016,2016",
        "Nov 2016*,2016-11",
        "Nov 2016 (%),2016-11"
    })
    void readsHeadingsThatNameAPeriodOutright(String heading, String period) {
        assertThat(PeriodReader.read(heading, null).map(PeriodText::period)).contains(ReportingPeriod.parse(period));
    }

    @ParameterizedTest
    @CsvSource({
        "July,2016-07",
        "December,2016-12",
        "March,2016-03",
        "Q1,Q1 2016/17",
        "Quarter 4,Q4 2015/16",
        "YTD,FYTD 2016/17",
        "Nov YTD,FYTD 2016/17 to 2016-11"
    })
    void placesWhatHasNoYearBeforeTheDayOfTheDocumentAndSaysSo(String heading, String period) {
        PeriodText read = PeriodReader.read(heading, DECEMBER).orElseThrow();

        assertThat(read.period()).isEqualTo(ReportingPeriod.parse(period));
        assertThat(read.remark()).contains(heading.substring(0, 1).toLowerCase(Locale.ROOT));
    }

    @Test
    void keepsAMonthWithoutYearUnplacedWhereTheDocumentHasNoDate() {
        PeriodText read = PeriodReader.read("July", null).orElseThrow();

        assertThat(read.period()).isNull();
        assertThat(read.remark()).isEqualTo("no year is given for \"july\", and the document has no date.");
    }

    @Test
    void readsASlipOfThePenAndSaysSo() {
        assertThat(PeriodReader.read("FTYD 16/17", null).map(PeriodText::remark))
                .contains("\"ftyd\" is read as FYTD.");
        assertThat(PeriodReader.read("Quater 2 16/17", null).map(PeriodText::remark))
                .contains("\"quater\" is read as quarter.");
    }

    @ParameterizedTest
    @CsvSource({
        "Latest,LATEST",
        "Current quarter,LATEST",
        "Previous,PREVIOUS",
        "Same period last year,PREVIOUS",
        "Baseline,PREVIOUS"
    })
    void keepsTheOrderOfPeriodsThatHaveNoDate(String heading, Order order) {
        PeriodText read = PeriodReader.read(heading, DECEMBER).orElseThrow();

        assertThat(read.period()).isNull();
        assertThat(read.order()).isEqualTo(order);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Measure",
                "Target 2016/17",
                "% change",
                "Action",
                "Lead officer",
                "Due date",
                "Ref",
                "Total",
                "16 Nov",
                "Actual",
                "£000k",
                "Change since Q1 2016/17",
                "99/99 Q9",
                "2016/18",
                ""
            })
    void isSilentWhereAWordSaysSomethingElse(String heading) {
        assertThat(PeriodReader.read(heading, DECEMBER)).isEmpty();
    }

    @Property(seed = "20261122")
    void everyPeriodIsReadFromItsOwnText(@ForAll("periods") ReportingPeriod period) {
        assertThat(PeriodReader.read(period.toString(), null).map(PeriodText::period))
                .contains(period);
    }

    @Property(seed = "20261122")
    void throwsNothing(@ForAll String heading) {
        assertThat(PeriodReader.read(heading, DECEMBER)).isInstanceOf(Optional.class);
    }

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        var years = Arbitraries.integers().between(2012, 2090);
        var months = Arbitraries.integers().between(1, 12);
        var month = Combinators.combine(years, months).as(YearMonth::of);
        var financial = years.map(FinancialYear::new);
        return Arbitraries.oneOf(
                month.map(ReportingPeriod::month),
                month.map(ReportingPeriod::twelveMonths),
                month.map(ReportingPeriod::toDate),
                month.map(of -> ReportingPeriod.day(of.atEndOfMonth())),
                years.map(of -> ReportingPeriod.calendarYear(Year.of(of))),
                financial.map(ReportingPeriod::year),
                financial.map(ReportingPeriod::toDate),
                Combinators.combine(financial, Arbitraries.integers().between(1, 4))
                        .as(ReportingPeriod::quarter));
    }
}
