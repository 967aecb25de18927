package org.counciltracker.assessment;

import java.time.LocalDate;
import org.counciltracker.text.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * A statutory or local clock that runs for a reply to an item.
 *
 * <p>It is beside the item's own due date, and never makes the item overdue. This record is immutable and thread-safe.
 *
 * @param id the id of the clock in its pack
 * @param title what is owed, such as {@code The executive's response to a scrutiny report}
 * @param starts the day it started on
 * @param due the last day for the reply, or null where no number of days is set
 * @param late whether that day has passed
 * @param citation the law or rule that sets it
 * @param checked whether somebody compared the clock with the text of that law or rule
 */
public record ReplyClock(
        String id,
        String title,
        LocalDate starts,
        @Nullable LocalDate due,
        boolean late,
        String citation,
        boolean checked) {

    /**
     * Returns the citation for people, which says so where it is unchecked.
     *
     * @return such as {@code Police Act 1996, s.55(5A)}, or {@code Local Government Act 2000, s.9FE (unchecked)}
     */
    public String citationInWords() {
        return checked ? citation : citation + " (unchecked)";
    }

    /**
     * Returns the clock in a sentence for people.
     *
     * @return such as {@code The executive's response was due by 25 April 2021: Local Government Act 2000, s.9FE (unchecked).}
     */
    public String inWords() {
        if (due == null) {
            return "%s is owed since %s, with no number of days set: %s."
                    .formatted(title, DateWords.of(starts), citationInWords());
        }
        return "%s %s by %s: %s.".formatted(title, late ? "was due" : "is due", DateWords.of(due), citationInWords());
    }
}
