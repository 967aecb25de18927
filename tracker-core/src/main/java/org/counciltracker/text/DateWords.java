package org.counciltracker.text;

import java.time.LocalDate;
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
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + day.getYear();
    }
}
