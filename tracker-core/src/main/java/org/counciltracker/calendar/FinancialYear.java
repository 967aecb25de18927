package org.counciltracker.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A financial year of a council, 1 April to 31 March.
 *
 * <p>The text form is {@code 2021/22} and round-trips through {@link #parse}. This record is immutable and thread-safe.
 *
 * @param startYear the year it starts in, 1000 to 9998
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})/(\\d{2})");

    /**
     * Checks the year.
     *
     * @param startYear the year it starts in, 1000 to 9998
     * @throws IllegalArgumentException if the year is out of range
     */
    public FinancialYear {
        if (startYear < 1000 || startYear > 9998) {
            throw new IllegalArgumentException("startYear (%s) must be from 1000 to 9998.".formatted(startYear));
        }
    }

    /**
     * Obtains the financial year that a day lies in.
     *
     * @param day the day
     * @return its financial year
     * @throws IllegalArgumentException if the year is out of range
     */
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /**
     * Obtains a financial year from its text.
     *
     * @param text such as {@code 2021/22}
     * @return the year
     * @throws IllegalArgumentException if the text has another form, or its years don't follow each other
     */
    public static FinancialYear parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            int start = Integer.parseInt(matcher.group(1));
            if ((start + 1) % 100 == Integer.parseInt(matcher.group(2))) {
                return new FinancialYear(start);
            }
        }
        throw new IllegalArgumentException(
                "text (%s) must be two years that follow each other, such as 2021/22.".formatted(text));
    }

    /**
     * Returns the first day.
     *
     * @return 1 April
     */
    public LocalDate first() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    /**
     * Returns the last day.
     *
     * @return 31 March
     */
    public LocalDate last() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    /**
     * Returns the first day of a quarter.
     *
     * @param quarter 1 for April to June, to 4 for January to March
     * @return its first day; the quarter has three months
     * @throws IllegalArgumentException if there is no such quarter
     */
    public LocalDate quarter(int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("quarter (%s) must be from 1 to 4.".formatted(quarter));
        }
        return first().plusMonths(3L * (quarter - 1));
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** Returns the year as councils write it, {@code 2021/22}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d/%02d", startYear, (startYear + 1) % 100);
    }
}
