package org.counciltracker.io.interpret;

import java.util.Optional;
import org.counciltracker.calendar.FinancialYear;
import org.counciltracker.calendar.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What a document's title says of the time that it reports on.
 *
 * @param year the financial year, or null where it names none or several
 * @param period the quarter, or null where it names none, or one of no year
 */
record DocumentTime(@Nullable FinancialYear year, @Nullable ReportingPeriod period) {

    static final DocumentTime UNKNOWN = new DocumentTime(null, null);

    /** Reads a title, given as its lines. */
    static DocumentTime of(Iterable<String> title) {
        FinancialYear year = PeriodWords.year(String.join(" ", title));
        ReportingPeriod period = null;
        for (String line : title) {
            for (String part : line.split("[–—|:;]|\\s-\\s", -1)) {
                Optional<PeriodWords> words = PeriodWords.find(part.strip()).filter(found -> found.quarter() > 0);
                if (words.isPresent()) {
                    ReportingPeriod found = words.get().period(year);
                    if (period != null && !period.equals(found)) {
                        return new DocumentTime(year, null);
                    }
                    period = found;
                }
            }
        }
        return new DocumentTime(year, period);
    }
}
