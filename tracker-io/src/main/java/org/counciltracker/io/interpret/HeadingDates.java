package org.counciltracker.io.interpret;

import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.MeetingDateParser;
import org.jspecify.annotations.Nullable;

/** Reads the dates of headings such as "Meeting of 12 July 2023". */
final class HeadingDates {

    private static final int LONGEST = 160;
    private static final int LONGEST_MEETING = 200;
    private static final int MOST_OTHER_WORDS = 8;

    private HeadingDates() {}

    /** Returns the date of a heading that dates what stands below it, or null. */
    static @Nullable PartialDate find(String heading) {
        if (heading.length() > LONGEST) {
            return null;
        }
        MeetingDateParser.MeetingText read = MeetingDateParser.parse(heading);
        boolean few = read.rest().isBlank() || read.rest().strip().split("\\s+").length <= MOST_OTHER_WORDS;
        return few ? read.date() : null;
    }

    /** Returns whether a further piece makes a date of the text of a meeting cell that isn't one yet. */
    static boolean completes(String meeting, String piece) {
        return !meeting.isBlank()
                && meeting.length() <= LONGEST_MEETING
                && MeetingDateParser.parse(meeting).date() == null
                && MeetingDateParser.parse(meeting + " " + piece).date() != null;
    }
}
