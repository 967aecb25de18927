package org.counciltracker.text;

import java.time.LocalDate;
import java.util.Locale;
import org.counciltracker.model.PartialDate;

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
     * Returns a day or a month in words: {@code 3 February 2023}, {@code February 2023}.
     *
     * @param date the day or month
     * @return the words
     */
    public static String of(PartialDate date) {
        return date.day() == null
                ? "%s %s".formatted(name(date.month().getMonth()), date.month().getYear())
                : of(date.first());
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

    private static String name(Enum<?> monthOrDay) {
        String name = monthOrDay.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
