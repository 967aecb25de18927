package org.counciltracker.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Spans of days that come round: each May, each quarter.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param earliest the first day of the first occurrence
 * @param latest the last day of the first occurrence; where that ends its month, so do all others
 * @param every the time from one occurrence to the next, longer than none
 */
public record Occurrences(LocalDate earliest, LocalDate latest, Period every) {

    /** More than anybody waits for; without a bound a daily promise of the year 1 would take long. */
    private static final int MOST = 5000;

    private static final Period MONTH = Period.ofMonths(1);
    private static final Period QUARTER = Period.ofMonths(3);

    /**
     * Checks that the occurrences follow each other.
     *
     * @param earliest the first day of the first occurrence
     * @param latest the last day of the first occurrence; where that ends its month, so do all others
     * @param every the time from one occurrence to the next, longer than none
     * @throws IllegalArgumentException if {@code earliest} is after {@code latest}, or {@code every} is none or less
     */
    public Occurrences {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException(
                    "earliest (%s) must not be after latest (%s).".formatted(earliest, latest));
        }
        if (every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException("every (%s) must be longer than none.".formatted(every));
        }
    }

    /**
     * Obtains the months or quarters that follow a day, for a promise that names no day: "monthly" is kept within each month, and
     * "quarterly" within each quarter. Financial and calendar quarters are the same months.
     *
     * @param day the day
     * @param every the time from one occurrence to the next
     * @return those from the first on that begins after the day, or empty where that is neither a month nor a quarter, so that nobody
     *     can say when it begins
     */
    public static Optional<Occurrences> after(LocalDate day, Period every) {
        YearMonth next = YearMonth.from(day).plusMonths(1);
        if (every.equals(MONTH)) {
            return Optional.of(new Occurrences(next.atDay(1), next.atEndOfMonth(), every));
        }
        if (every.equals(QUARTER)) {
            YearMonth first = next.plusMonths((3 - (next.getMonthValue() - 1) % 3) % 3);
            return Optional.of(
                    new Occurrences(first.atDay(1), first.plusMonths(2).atEndOfMonth(), every));
        }
        return Optional.empty();
    }

    /**
     * Returns the first day of an occurrence.
     *
     * @param number the number of the occurrence, from 0
     * @return the day
     */
    public LocalDate earliest(int number) {
        return earliest.plus(every.multipliedBy(number));
    }

    /**
     * Returns the last day of an occurrence.
     *
     * @param number the number of the occurrence, from 0
     * @return the day
     */
    public LocalDate latest(int number) {
        LocalDate day = latest.plus(every.multipliedBy(number));
        boolean endsMonth = every.toTotalMonths() > 0
                && latest.equals(YearMonth.from(latest).atEndOfMonth());
        return endsMonth ? YearMonth.from(day).atEndOfMonth() : day;
    }

    /**
     * Returns which occurrence is to come once there was news: the one after that which the news is of. News is of the last
     * occurrence that had begun, or was about to.
     *
     * @param lastNews the day of the last news, or null where there is none
     * @param earlyDays how many days before its first day an occurrence may be answered, if the one before it has passed
     * @return the number of the occurrence, from 0
     */
    public int next(@Nullable LocalDate lastNews, int earlyDays) {
        int number = 0;
        while (lastNews != null
                && number < MOST
                && !answerable(number, earlyDays).isAfter(lastNews)) {
            number++;
        }
        return number;
    }

    /** An answer that comes before the occurrence is early only where the one before has passed; until then it is of that. */
    private LocalDate answerable(int number, int earlyDays) {
        LocalDate early = earliest(number).minusDays(earlyDays);
        LocalDate before = number == 0 ? early : latest(number - 1).plusDays(1);
        return before.isAfter(early) ? before : early;
    }

    /**
     * Returns how many occurrences have passed from one on.
     *
     * @param from the number of the first that may have
     * @param day the day looked back from
     * @return how many have their last day before that day
     */
    public int passed(int from, LocalDate day) {
        int number = from;
        while (number - from < MOST && latest(number).isBefore(day)) {
            number++;
        }
        return number - from;
    }
}
