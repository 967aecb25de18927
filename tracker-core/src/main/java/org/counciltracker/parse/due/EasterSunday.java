package org.counciltracker.parse.due;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar. */
final class EasterSunday {

    private EasterSunday() {}

    /** Returns Easter Sunday of a year, by the algorithm of Meeus, Jones and Butcher. */
    static LocalDate in(int year) {
        int century = year / 100;
        int leap = century / 4;
        int moon = (19 * (year % 19) + century - leap - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int late = (year % 19 + 11 * moon + 22 * week) / 451;
        int day = moon + week - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
