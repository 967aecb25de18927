package org.counciltracker.model;

import java.time.DateTimeException;

/**
 * One publication of a tracker, known by the date in its title: the meeting that it was published for.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param date the month or day of the meeting
 */
public record Edition(PartialDate date) {

    /**
     * Obtains an edition from the date of its meeting.
     *
     * @param date ISO 8601 text, {@code 2022-11} or {@code 2021-02-05}
     * @return the edition
     * @throws DateTimeException if the text has another form
     */
    public static Edition parse(String date) {
        return new Edition(PartialDate.parse(date));
    }

    /** Returns the ISO 8601 text of the date. */
    @Override
    public String toString() {
        return date.toString();
    }
}
