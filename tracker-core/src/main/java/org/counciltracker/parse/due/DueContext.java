package org.counciltracker.parse.due;

import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the reading of a due date may lean on beside its words.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param raised when the item was raised, from which "June" and "within 28 days" are counted, or null where unknown
 * @param meetings the body's meetings, {@link MeetingCalendar#NONE} where nobody gave them
 */
public record DueContext(@Nullable PartialDate raised, MeetingCalendar meetings) {

    /** A context in which nothing is known. */
    public static final DueContext UNKNOWN = new DueContext(null, MeetingCalendar.NONE);

    /**
     * Obtains the context of an item raised at a date, with no meetings known.
     *
     * @param raised the month or day
     * @return the context
     */
    public static DueContext raised(PartialDate raised) {
        return new DueContext(raised, MeetingCalendar.NONE);
    }
}
