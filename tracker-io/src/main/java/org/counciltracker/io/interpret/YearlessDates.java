package org.counciltracker.io.interpret;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.parse.MonthWords;
import org.jspecify.annotations.Nullable;

/**
 * Writes out the dates that open an update and lack their year, as in "12/02 – Letter sent": the last such day up to the edition.
 *
 * <p>Nobody writes the year of a note on last month's meeting. What opens no line, or has no mark or capital letter behind it, is left
 * alone: "7/12 stations" is no date. This class has no state.
 */
final class YearlessDates {

    private static final Pattern HEAD = Pattern.compile(
            "(?im)^(?<lead>[ \\t]*(?:[•*] ?)?(?:updated?:? )?)(?:(?<day>\\d{1,2})[./](?<number>\\d{1,2})(?![./\\d])|(?<dayOf>\\d{1,2})(?:st|nd|rd|th)?[ -]"
                    + "(?<month>" + MonthWords.REGEX
                    + ")\\b\\.?(?![ -]?'?\\d))(?<mark>[ \\t]*(?:[-–—:]|:-))?(?=(?<gap>[ \\t]+)(?-i:(?<capital>\\p{Lu}|[\"“‘£])|\\S))");

    private YearlessDates() {}

    /** Returns the text with the years that its dates lack, or the same one where none does. */
    static String complete(String updates, LocalDate edition) {
        Matcher head = HEAD.matcher(updates);
        StringBuilder completed = new StringBuilder();
        boolean changed = false;
        while (head.find()) {
            MonthDay day = day(head);
            boolean opens = head.group("mark") != null || head.group("capital") != null;
            if (day != null && opens) {
                changed = true;
                head.appendReplacement(
                        completed,
                        Matcher.quoteReplacement("%s%02d/%02d/%04d –"
                                .formatted(
                                        head.group("lead"),
                                        day.getDayOfMonth(),
                                        day.getMonthValue(),
                                        last(day, edition).getYear())));
            }
        }
        return changed ? head.appendTail(completed).toString() : updates;
    }

    private static LocalDate last(MonthDay day, LocalDate edition) {
        LocalDate same = day.atYear(edition.getYear());
        return same.isAfter(edition) ? day.atYear(edition.getYear() - 1) : same;
    }

    private static @Nullable MonthDay day(Matcher head) {
        String figures = head.group("day");
        int day = Integer.parseInt(figures == null ? head.group("dayOf") : figures);
        int month = figures == null
                ? MonthWords.month(head.group("month")).getValue()
                : Integer.parseInt(head.group("number"));
        boolean valid =
                month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
        return valid ? MonthDay.of(month, day) : null;
    }
}
