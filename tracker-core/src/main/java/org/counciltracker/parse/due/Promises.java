package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.parse.due.StatedDates.StatedDate;
import org.counciltracker.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an update promises something by a date: "is set to follow in December", "will open by the end of May".
 *
 * <p>The words that promise stand in {@code promise-words.csv}; the date stands after them in the same clause, and is read like that of
 * a due cell. What "was launched in December" or "was due in December" tells is no promise. All functions are pure and
 * thread-safe, and throw nothing for any text.
 */
public final class Promises {

    private static final Pattern CUES =
            WordPattern.wholeWords(WordList.lines(Promises.class, "promise-words.csv").stream()
                    .map(WordPattern::of)
                    .collect(Collectors.joining("|")));
    private static final ImmutableMap<String, String> LIMITS = limits();
    private static final Pattern TOLD =
            Pattern.compile("(?i)\\b(?:%s)\\s+(?:\\w+ly\\s+)?$".formatted(LIMITS.get("TOLD")));
    private static final Pattern CLAUSE_END = Pattern.compile("[;:!?\\n\\r]|\\.(?=\\s|$)");
    private static final Pattern BEFORE_DATE =
            Pattern.compile("(?i)\\b(?:(?:%s)(?:\\s+the)?\\s+|(?:%s)\\s+for\\s+|(?=(?:%s)\\b))"
                    .formatted(LIMITS.get("WHEN"), LIMITS.get("WHEN_FOR"), LIMITS.get("OPENS")));

    /** What was done already, such as "the work carried out in May", dates itself and not the promise. */
    private static final Pattern DONE = Pattern.compile(
            "(?i)(?<!\\b(?:%s))\\s(?:\\w{2,}ed|%s)\\b".formatted(LIMITS.get("NO_DEED"), LIMITS.get("DONE")));

    private static final Pattern AFTER = Pattern.compile("(?i)\\b(?:%s)\\b".formatted(LIMITS.get("AFTER")));
    private static final Pattern DATE_LIKE = Pattern.compile("(?s).*(?:\\p{L}{3,}|\\d{4}|\\d[/.]\\d).*");
    private static final int REACH = 200;

    private Promises() {}

    /** Returns the words of {@code promise-limits.csv} by what they do, as alternatives of a pattern. */
    private static ImmutableMap<String, String> limits() {
        return WordList.lines(Promises.class, "promise-limits.csv").stream()
                .collect(ImmutableMap.toImmutableMap(
                        line -> line.substring(0, line.indexOf(',')),
                        line -> line.substring(line.indexOf(',') + 1).replace(' ', '|')));
    }

    /**
     * Finds the promises with a date in a text.
     *
     * @param text the text of an update
     * @param context when it was said, from which "December" and "in two weeks" are counted, and the meetings
     * @return the promises in the order they stand, from the first word that promises to the last of the date
     */
    public static List<StatedDate> find(String text, DueContext context) {
        var found = new ArrayList<StatedDate>();
        Matcher cue = CUES.matcher(text);
        int from = 0;
        while (cue.find(from)) {
            boolean told = TOLD.matcher(text.substring(Math.max(0, cue.start() - 40), cue.start()))
                    .find();
            StatedDate promise = told ? null : inClause(text, cue.start(), cue.end(), context);
            if (promise != null) {
                found.add(promise);
            }
            from = promise == null ? cue.end() : promise.end();
        }
        return List.copyOf(found);
    }

    private static @Nullable StatedDate inClause(String text, int start, int from, DueContext context) {
        int reach = Math.min(text.length(), from + REACH);
        Matcher end = CLAUSE_END.matcher(text).region(from, reach);
        String clause = text.substring(0, end.find() ? end.start() : reach);
        // The cue's own last word may stand before the date, as in "due in".
        Matcher before = BEFORE_DATE.matcher(clause).region(start, clause.length());
        while (before.find()) {
            if (before.end() < from) {
                continue;
            }
            String between = clause.substring(Math.min(from, before.start()), before.start());
            if (DONE.matcher(between).find() || AFTER.matcher(between).find()) {
                return null;
            }
            StatedDate date = StatedDates.after(clause, start, before.end(), context);
            if (date != null
                    && DONE.matcher(clause.substring(before.start(), date.end()))
                            .find()) {
                return null;
            }
            if (date != null
                    && DATE_LIKE
                            .matcher(clause.substring(before.end(), date.end()))
                            .matches()) {
                return date;
            }
        }
        return null;
    }
}
