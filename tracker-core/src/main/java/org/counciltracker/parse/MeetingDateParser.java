package org.counciltracker.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.DateReader.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cell that says at which meeting an item was raised, such as "12 March 2024 Minute 33".
 *
 * <p>All functions are pure and thread-safe, and throw nothing for any text.
 */
public final class MeetingDateParser {

    private static final Pattern EDGE =
            Pattern.compile("^[\\s\\u00a0,;:–—-]++|(?<![\\s\\u00a0,;:–—-])[\\s\\u00a0,;:–—-]++$");

    private MeetingDateParser() {}

    /**
     * What a meeting cell says.
     *
     * @param date the day or month of the meeting, or null where the cell has none that is complete
     * @param rest what is left of the cell without the date, stripped; empty where nothing is
     */
    public record MeetingText(@Nullable PartialDate date, String rest) {}

    /**
     * Reads a meeting cell. The first date counts; a month without a year is no date.
     *
     * @param cell the cell's text
     * @return the date and what is left over
     */
    public static MeetingText parse(String cell) {
        Optional<PartialDate> whole = DateReader.whole(cell);
        if (whole.isPresent()) {
            return new MeetingText(whole.get(), "");
        }
        List<DateMention> found = DateReader.find(cell);
        if (found.isEmpty()) {
            return new MeetingText(null, cell.strip());
        }
        DateMention first = found.get(0);
        String before = trim(cell.substring(0, first.start()));
        String after = trim(cell.substring(first.end()));
        String rest = before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
        return new MeetingText(first.date(), rest);
    }

    private static String trim(String text) {
        return EDGE.matcher(text).replaceAll("");
    }
}
