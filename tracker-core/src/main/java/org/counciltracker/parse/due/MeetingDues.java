package org.counciltracker.parse.due;

import java.util.Objects;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;

/**
 * Reads due dates such as "next meeting" and "June Panel" again once the body's meetings are known.
 *
 * <p>A file is read before anyone says when the body meets. The functions here are pure and thread-safe.
 */
public final class MeetingDues {

    private MeetingDues() {}

    /**
     * Returns a tracker in which due dates that speak of meetings have their dates.
     *
     * @param tracker the tracker
     * @param meetings the body's meetings
     * @return the tracker with those due dates read anew that are what their words give without a calendar; others, such as
     *     those that an application set itself, stay as they are
     */
    public static Tracker resolved(Tracker tracker, MeetingCalendar meetings) {
        if (!meetings.isKnown()) {
            return tracker;
        }
        return tracker.withItems(
                tracker.items().stream().map(item -> resolved(item, meetings)).toList());
    }

    private static TrackerItem resolved(TrackerItem item, MeetingCalendar meetings) {
        DueDate due = item.due();
        if (due == null || !due.equals(parse(item, due.text(), MeetingCalendar.NONE))) {
            return item;
        }
        DueDate anew = parse(item, due.text(), meetings);
        return Objects.equals(due, anew)
                ? item
                : item.withDetails(item.details().withDue(anew));
    }

    private static DueDate parse(TrackerItem item, String text, MeetingCalendar meetings) {
        return DueDateParser.parse(text, new DueContext(item.meeting(), meetings));
    }
}
