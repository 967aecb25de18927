package org.counciltracker.totals;

import java.time.LocalDate;
import java.time.Period;

/** How long ago an item was raised, in whole months. */
public enum AgeBand {
    /** Less than three months. */
    UNDER_3_MONTHS(3),
    /** Three months or more, less than six. */
    UNDER_6_MONTHS(6),
    /** Six months or more, less than a year. */
    UNDER_1_YEAR(12),
    /** A year or more, less than two. */
    UNDER_2_YEARS(24),
    /** Two years or more. */
    OVER_2_YEARS(Integer.MAX_VALUE);

    private final int months;

    AgeBand(int months) {
        this.months = months;
    }

    /**
     * Returns the band of an item.
     *
     * @param raised the day it was raised, or the first that it can have been
     * @param asOf the day looked back from
     * @return the band; the youngest for an item that was raised after {@code asOf}
     */
    public static AgeBand of(LocalDate raised, LocalDate asOf) {
        long months = Period.between(raised, asOf).toTotalMonths();
        for (AgeBand band : values()) {
            if (months < band.months) {
                return band;
            }
        }
        return OVER_2_YEARS;
    }
}
