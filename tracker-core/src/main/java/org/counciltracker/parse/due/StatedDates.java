package org.counciltracker.parse.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.model.DueWindow;
import org.counciltracker.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an update states a new date for its item: "the deadline was extended to 31 May", "now expected in September".
 *
 * <p>The words before such a date stand in {@code new-date-words.csv}; the date itself is read like that of a due cell. All functions
 * are pure and thread-safe, and throw nothing for any text.
 */
public final class StatedDates {

    private static final Pattern PHRASES =
            WordPattern.wholeWords(WordList.lines(StatedDates.class, "new-date-words.csv").stream()
                    .map(WordPattern::of)
                    .collect(Collectors.joining("|")));

    private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0]+");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?!\\d)");
    private static final Pattern ENDS = Pattern.compile(".*[.;!?)]");

    /** A date begins within so many words after the phrase. */
    private static final int REACH = 5;

    private static final int LONGEST = 9;

    private StatedDates() {}

    /**
     * A new date that an update states.
     *
     * @param window the days it stands for, with the words of the date
     * @param start the offset of the first word of the phrase before the date, in UTF-16 units
     * @param end the offset after the last word of the date
     */
    public record StatedDate(DueWindow window, int start, int end) {

        /**
         * Returns the last day it stands for.
         *
         * @return the day
         */
        public LocalDate latest() {
            return window.latest();
        }
    }

    /**
     * Finds the new dates in a text.
     *
     * @param text the text of an update
     * @param context when it was said, from which "September" and "in two weeks" are counted, and the meetings
     * @return the dates in the order they stand
     */
    public static List<StatedDate> find(String text, DueContext context) {
        var found = new ArrayList<StatedDate>();
        Matcher phrase = PHRASES.matcher(text);
        int from = 0;
        while (phrase.find(from)) {
            StatedDate date = after(text, phrase.start(), phrase.end(), context);
            if (date != null) {
                found.add(date);
            }
            from = date == null ? phrase.end() : date.end();
        }
        return List.copyOf(found);
    }

    /** Reads the date after a phrase, as long as each further word of it changes the reading. */
    static @Nullable StatedDate after(String text, int phrase, int start, DueContext context) {
        Matcher word = WORD.matcher(text).region(start, text.length());
        StatedDate date = null;
        int first = -1;
        for (int count = 1; count <= LONGEST && word.find(); count++) {
            first = first < 0 ? word.start() : first;
            boolean ends = ENDS.matcher(word.group()).matches();
            int end = word.end() - trailing(word.group());
            DueWindow window = end <= first ? null : read(text.substring(first, end), context);
            // A year may only say what the words before it were taken for.
            boolean grown = window != null
                    && (date == null
                            || !sameDays(date.window(), window)
                            || YEAR.matcher(word.group()).lookingAt());
            if (grown && window != null) {
                date = new StatedDate(window, phrase, end);
            }
            boolean over = date == null ? count == REACH : !grown;
            if (over || ends || word.group().endsWith(",") && date != null) {
                return date;
            }
        }
        return date;
    }

    private static @Nullable DueWindow read(String words, DueContext context) {
        return DueDateParser.parse(words, context) instanceof DueWindow window
                        && window.revisions().isEmpty()
                ? window
                : null;
    }

    private static boolean sameDays(DueWindow one, DueWindow other) {
        return one.earliest().equals(other.earliest()) && one.latest().equals(other.latest());
    }

    private static int trailing(String word) {
        int count = 0;
        while (count < word.length() && ".,;:!?)".indexOf(word.charAt(word.length() - 1 - count)) >= 0) {
            count++;
        }
        return count;
    }
}
