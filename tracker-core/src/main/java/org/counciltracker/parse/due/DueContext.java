package org.counciltracker.parse.due;

import java.time.LocalDate;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.calendar.Nation;
import org.counciltracker.calendar.WorkingDays;
import org.counciltracker.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the reading of a due date may lean on beside its words.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param raised when the item was raised, from which "June" and "within 28 days" are counted, or null where unknown
 * @param meetings the body's meetings, {@link MeetingCalendar#NONE} where nobody gave them
 * @param workingDays the days that "ten working days" counts
 * @param nation the nation of the body, which tells when municipal years begin, or null where unknown
 * @param published when the document was published, near which "June" and "by end April" lie where the date raised isn't known, or null
 *     where that isn't known either
 */
public record DueContext(
        @Nullable PartialDate raised,
        MeetingCalendar meetings,
        WorkingDays workingDays,
        @Nullable Nation nation,
        @Nullable LocalDate published) {

    /** A context in which nothing is known. */
    public static final DueContext UNKNOWN = new DueContext(null, MeetingCalendar.NONE);

    /**
     * Creates a context for a body of no nation in particular, whose working days leave out the bank holidays that come round
     * every year in England and Wales.
     *
     * @param raised when the item was raised, or null where unknown
     * @param meetings the body's meetings, {@link MeetingCalendar#NONE} where nobody gave them
     */
    public DueContext(@Nullable PartialDate raised, MeetingCalendar meetings) {
        this(raised, meetings, UsualBankHolidays.WORKING_DAYS, null, null);
    }

    /**
     * Creates a context of a document whose date nobody knows.
     *
     * @param raised when the item was raised, or null where unknown
     * @param meetings the body's meetings, {@link MeetingCalendar#NONE} where nobody gave them
     * @param workingDays the days that "ten working days" counts
     * @param nation the nation of the body, or null where unknown
     */
    public DueContext(
            @Nullable PartialDate raised, MeetingCalendar meetings, WorkingDays workingDays, @Nullable Nation nation) {
        this(raised, meetings, workingDays, nation, null);
    }

    /**
     * Returns this context for a document of a date.
     *
     * @param day when it was published, or null where unknown
     * @return the context, otherwise unchanged
     */
    public DueContext publishedOn(@Nullable LocalDate day) {
        return new DueContext(raised, meetings, workingDays, nation, day);
    }

    /**
     * Obtains the context of an item raised at a date, with no meetings known.
     *
     * @param raised the month or day
     * @return the context
     */
    public static DueContext raised(PartialDate raised) {
        return new DueContext(raised, MeetingCalendar.NONE);
    }

    /**
     * Obtains the context of an item with all that is known of its body.
     *
     * @param raised when the item was raised, or null where unknown
     * @param asOf the body's calendars; where it knows no bank holidays, the usual ones of England and Wales are left out
     * @return the context
     */
    public static DueContext of(@Nullable PartialDate raised, AsOf asOf) {
        WorkingDays days =
                asOf.workingDays().holidays().isPresent() ? asOf.workingDays() : UsualBankHolidays.WORKING_DAYS;
        return new DueContext(raised, asOf.meetings(), days, asOf.nation());
    }
}
