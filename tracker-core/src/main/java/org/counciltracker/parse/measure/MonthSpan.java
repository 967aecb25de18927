package org.counciltracker.parse.measure;

import java.time.Month;
import java.time.YearMonth;
import org.counciltracker.calendar.FinancialYear;
import org.counciltracker.calendar.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Some months, such as "April to November 2016".
 *
 * @param first the first month
 * @param last the last month
 */
record MonthSpan(YearMonth first, YearMonth last) {

    /** From April it is a year to date, three months are a quarter, twelve a year; others can't be set beside anything. */
    @Nullable
    ReportingPeriod period() {
        if (first.plusMonths(11).equals(last)) {
            return ReportingPeriod.twelveMonths(last);
        }
        if (first.plusMonths(2).equals(last) && first.getMonthValue() % 3 == 1) {
            FinancialYear year = FinancialYear.of(first.atDay(1));
            return ReportingPeriod.quarter(year, (first.getMonthValue() + 8) % 12 / 3 + 1);
        }
        boolean begins = first.getMonth() == Month.APRIL
                && first.isBefore(last)
                && first.plusYears(1).isAfter(last);
        return begins ? ReportingPeriod.toDate(last) : null;
    }
}
