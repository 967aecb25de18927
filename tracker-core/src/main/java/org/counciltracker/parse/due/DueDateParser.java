package org.counciltracker.parse.due;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.UndatedDue;
import org.counciltracker.parse.due.DueExpression.Anchor;

/**
 * Reads due dates as committees write them: "31/03/2021", "mid 2021", "Q3 2023/24", "next meeting", "w/c 3 May", "within
 * 28 days", "Dec 2016, now Mar 2017", "after the May elections", "Ongoing".
 *
 * <p>Each way of writing is one entry in a table of shapes; words are data, in {@code due-words.csv} and {@code
 * named-days.csv}. Slips of the pen are mended where it is plain what was meant, and the basis says so. All functions are pure and thread-safe, and throw nothing for any text; a text of more than {@value
 * #MAX_LENGTH} characters is not read.
 */
public final class DueDateParser {

    /** The basis of an {@link UndatedDue} for a cell that is blank. */
    public static final String BLANK = "blank: no date";

    /** The basis of an {@link UndatedDue} for words that say that no date was set, such as "tbc". */
    public static final String NO_DATE_SET = "no date was set";

    /** The basis of an {@link UndatedDue} for words that are a status, such as "Completed". */
    public static final String READS_AS_STATUS = "reads as a status, not as a date";

    /** The basis of an {@link UndatedDue} for words that need the date raised, where that isn't known. */
    public static final String NEEDS_DATE_RAISED = "counts from the date raised, which isn't known";

    /** Stands in the basis of a due date without a year that was told by the day of the document, since the date raised isn't known. */
    public static final String BY_PUBLICATION = "in the year nearest to the date of the document";

    /** The basis of an {@link UndatedDue} for a day that its month doesn't have. */
    public static final String IMPOSSIBLE_DAY = "not understood: names a day that does not exist";

    /** The basis of an {@link UndatedDue} for words that could not be read. */
    public static final String NOT_UNDERSTOOD = "not understood";

    private static final int MAX_LENGTH = 1000;

    private DueDateParser() {}

    /**
     * A due date with what its reader should know of how it was read.
     *
     * <p>This record is immutable and thread-safe.
     *
     * @param due the due date
     * @param remarks what was mended or is odd, each in a few words for people, such as {@code "Febuary" read as february} or
     *     {@code April 2022 has no day 31}; empty as a rule
     */
    public record Read(DueDate due, List<String> remarks) {

        /**
         * Copies the remarks.
         *
         * @param due the due date
         * @param remarks what was mended or is odd
         */
        public Read {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Reads a due cell.
     *
     * @param text the cell's text
     * @param context the date raised and the body's calendars
     * @return the due date; words that could not be read are an {@link UndatedDue} for which {@link #understood} is false
     */
    public static DueDate parse(String text, DueContext context) {
        return read(text, context).due();
    }

    /**
     * Reads a due cell, and says what was mended in it.
     *
     * @param text the cell's text
     * @param context the date raised and the body's calendars
     * @return the due date as {@link #parse} gives it, with the remarks on it
     */
    public static Read read(String text, DueContext context) {
        if (text.length() > MAX_LENGTH) {
            return new Read(new UndatedDue(text, NOT_UNDERSTOOD), List.of());
        }
        DueText read = DueText.of(text);
        DueDate due = DueReadings.read(read, context);
        if (due instanceof DueWindow window) {
            return new Read(withMends(window, read.mends()), remarks(read, context));
        }
        if (due != null && !read.impossible()) {
            return new Read(due, due instanceof UndatedDue ? List.of() : read.mends());
        }
        return new Read(new UndatedDue(text, read.impossible() ? IMPOSSIBLE_DAY : NOT_UNDERSTOOD), List.of());
    }

    private static DueWindow withMends(DueWindow window, List<String> mends) {
        return mends.isEmpty()
                ? window
                : new DueWindow(
                        window.earliest(),
                        window.latest(),
                        window.text(),
                        window.basis() + "; " + String.join("; ", mends),
                        window.edtf(),
                        window.alternatives(),
                        window.revisions());
    }

    private static List<String> remarks(DueText text, DueContext context) {
        Stream<String> doubts = text.found().stream()
                .map(found -> found.expression().resolve(Anchor.raised(context)))
                .filter(Objects::nonNull)
                .flatMap(span -> span.doubts().stream());
        return Stream.concat(text.mends().stream(), doubts).distinct().toList();
    }

    /**
     * Reads a due cell, where the caller wants to say so when it can't be read.
     *
     * @param text the cell's text
     * @param context the date raised and the body's calendars
     * @return the due date, or empty where the words could not be read
     */
    public static Optional<DueDate> tryParse(String text, DueContext context) {
        return Optional.of(parse(text, context)).filter(DueDateParser::understood);
    }

    /**
     * Returns whether the words of a due date could be read.
     *
     * @param due a due date of this parser
     * @return false for an {@link UndatedDue} whose words nobody understood
     */
    public static boolean understood(DueDate due) {
        return !(due instanceof UndatedDue undated)
                || !(undated.basis().equals(NOT_UNDERSTOOD) || undated.basis().equals(IMPOSSIBLE_DAY));
    }
}
