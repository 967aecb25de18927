package org.counciltracker.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipal year of a council: from its annual meeting to the day before the next one.
 *
 * <p>Annual meetings are in May, in Northern Ireland in June. Where a calendar knows them the year has its days; otherwise it
 * has the month in which it opens and the month in which it ends. This record is immutable and thread-safe.
 *
 * <pre>{@code
 * MunicipalYear year = MunicipalYear.of(LocalDate.of(2023, 10, 2), null, MeetingCalendar.NONE); // 2023/24
 * LocalDate open = year.latestEnd(MeetingCalendar.NONE); // 2024-05-31: no calendar tells the day
 * }</pre>
 *
 * @param startYear the year of the annual meeting that opens it
 * @param month the month of annual meetings
 */
public record MunicipalYear(int startYear, Month month) {

    /**
     * Obtains the municipal year that opens in a year.
     *
     * @param startYear the year of the annual meeting that opens it
     * @param nation the nation of the body, or null where it isn't known
     * @return the municipal year
     */
    public static MunicipalYear starting(int startYear, @Nullable Nation nation) {
        return new MunicipalYear(startYear, nation == Nation.NORTHERN_IRELAND ? Month.JUNE : Month.MAY);
    }

    /**
     * Obtains the municipal year that a day lies in. Of the month of the annual meeting, days before the meeting belong to the
     * year before; where no calendar tells the day of the meeting, the whole month does.
     *
     * @param day the day
     * @param nation the nation of the body, or null where it isn't known
     * @param meetings the calendar, which may know the annual meetings
     * @return the municipal year
     */
    public static MunicipalYear of(LocalDate day, @Nullable Nation nation, MeetingCalendar meetings) {
        MunicipalYear year = starting(day.getYear(), nation);
        LocalDate opens = year.annualMeeting(meetings)
                .orElse(year.opening().atEndOfMonth().plusDays(1));
        return day.isBefore(opens) ? starting(day.getYear() - 1, nation) : year;
    }

    /**
     * Returns the annual meeting that opens the year.
     *
     * @param meetings the calendar
     * @return the day, or empty where the calendar doesn't know it
     */
    public Optional<LocalDate> annualMeeting(MeetingCalendar meetings) {
        return meetings.annual().stream()
                .filter(day -> day.getYear() == startYear)
                .findFirst();
    }

    /**
     * Returns the municipal year that follows.
     *
     * @return the year after this one
     */
    public MunicipalYear next() {
        return new MunicipalYear(startYear + 1, month);
    }

    /**
     * Returns the first day that the year may open on.
     *
     * @param meetings the calendar
     * @return the annual meeting, or the first of its month
     */
    public LocalDate earliestStart(MeetingCalendar meetings) {
        return annualMeeting(meetings).orElse(opening().atDay(1));
    }

    /**
     * Returns the first day that the year may end on.
     *
     * @param meetings the calendar
     * @return the day before the next annual meeting, or the first of its month
     */
    public LocalDate earliestEnd(MeetingCalendar meetings) {
        return next().annualMeeting(meetings)
                .map(day -> day.minusDays(1))
                .orElse(next().opening().atDay(1));
    }

    /**
     * Returns the last day that the year may end on.
     *
     * @param meetings the calendar
     * @return the day before the next annual meeting, or the last of its month
     */
    public LocalDate latestEnd(MeetingCalendar meetings) {
        return next().annualMeeting(meetings)
                .map(day -> day.minusDays(1))
                .orElse(next().opening().atEndOfMonth());
    }

    private YearMonth opening() {
        return YearMonth.of(startYear, month);
    }

    /** Returns the year as councils write it, {@code 2023/24}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d/%02d", startYear, (startYear + 1) % 100);
    }
}
