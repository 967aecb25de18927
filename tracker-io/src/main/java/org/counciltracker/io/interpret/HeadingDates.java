package org.counciltracker.io.interpret;

import java.util.List;
import java.util.regex.Pattern;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.DateReader;
import org.counciltracker.parse.MeetingDateParser;
import org.jspecify.annotations.Nullable;

/** Reads the dates of headings such as "Meeting of 12 July 2023". */
final class HeadingDates {

    private static final int LONGEST = 160;
    private static final int LONGEST_MEETING = 200;
    private static final int MOST_OTHER_WORDS = 8;

    private static final Pattern AFTER_DATE = Pattern.compile(
            "(?i)[^\\p{L}]*(?:(?:meeting|committee|panel|board|council|cabinet|actions?|minutes|continued|cont)[^\\p{L}]*)*");

    private HeadingDates() {}

    /** Returns the date of a heading that dates what stands below it, or null. */
    static @Nullable PartialDate find(String heading) {
        if (heading.length() > LONGEST) {
            return null;
        }
        if (!endsWithDate(heading)) {
            return null;
        }
        MeetingDateParser.MeetingText read = MeetingDateParser.parse(heading);
        boolean few = read.rest().isBlank() || read.rest().strip().split("\\s+").length <= MOST_OTHER_WORDS;
        return few ? read.date() : null;
    }

    /** Words after the date, as in "12 July 2023 - Shelter moved", are somebody's answer and no heading. */
    private static boolean endsWithDate(String heading) {
        List<DateReader.DateMention> dates = DateReader.find(heading);
        return !dates.isEmpty()
                && AFTER_DATE
                        .matcher(heading.substring(dates.get(dates.size() - 1).end()))
                        .matches();
    }

    /** Returns whether a further piece makes a date of the text of a meeting cell that isn't one yet. */
    static boolean completes(String meeting, String piece) {
        return !meeting.isBlank()
                && meeting.length() <= LONGEST_MEETING
                && MeetingDateParser.parse(meeting).date() == null
                && MeetingDateParser.parse(meeting + " " + piece).date() != null;
    }
}
