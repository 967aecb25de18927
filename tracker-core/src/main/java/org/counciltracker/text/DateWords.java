package org.counciltracker.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** Dates as council papers write them, the same in every locale. The functions here are pure and thread-safe. */
public final class DateWords {

    private DateWords() {}

    /**
     * Returns a day in words: {@code 3 February 2023}.
     *
     * @param day the day
     * @return the words
     */
    public static String of(LocalDate day) {
        return "%s %s %s".formatted(day.getDayOfMonth(), name(day.getMonth()), day.getYear());
    }

    /**
     * Returns a day with the day of the week, which shows a slip of the pen at once: {@code Friday 3 February 2023}.
     *
     * @param day the day
     * @return the words
     */
    public static String withWeekday(LocalDate day) {
        return name(day.getDayOfWeek()) + " " + of(day);
    }

    /**
     * Returns a month in words: {@code February 2023}.
     *
     * @param month the month
     * @return the words
     */
    public static String of(YearMonth month) {
        return name(month.getMonth()) + " " + month.getYear();
    }

    private static String name(Enum<?> monthOrDay) {
        String name = monthOrDay.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
