package org.counciltracker.parse.due;

import java.time.LocalDate;
import java.util.Objects;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.Edition;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.jspecify.annotations.Nullable;

/**
 * Reads due dates such as "next meeting", "June Panel" and "ten working days" again once the body's calendars are known.
 *
 * <p>A file is read before anyone says when the body meets, and which bank holidays it keeps. The functions here are pure and thread-safe.
 */
public final class MeetingDues {

    private MeetingDues() {}

    /**
     * Returns a tracker in which due dates that lean on the body's calendars have their dates.
     *
     * @param tracker the tracker
     * @param asOf the body's meetings, working days and nation
     * @return the tracker with those due dates read anew that are what their words give without a calendar; others, such as
     *     those that an application set itself, stay as they are
     */
    public static Tracker resolved(Tracker tracker, AsOf asOf) {
        if (DueContext.of(null, asOf).equals(DueContext.UNKNOWN)) {
            return tracker;
        }
        Edition edition = tracker.edition();
        LocalDate published = edition == null ? null : edition.date().last();
        return tracker.withItems(tracker.items().stream()
                .map(item -> resolved(item, asOf, published))
                .toList());
    }

    private static TrackerItem resolved(TrackerItem item, AsOf asOf, @Nullable LocalDate published) {
        DueDate due = item.due();
        DueContext unknown = new DueContext(item.meeting(), MeetingCalendar.NONE).publishedOn(published);
        if (due == null || !due.equals(DueDateParser.parse(due.text(), unknown))) {
            return item;
        }
        DueDate anew = DueDateParser.parse(
                due.text(), DueContext.of(item.meeting(), asOf).publishedOn(published));
        return Objects.equals(due, anew)
                ? item
                : item.withDetails(item.details().withDue(anew));
    }
}
