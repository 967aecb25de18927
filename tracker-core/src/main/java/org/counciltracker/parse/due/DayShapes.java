package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.DateReader;
import org.counciltracker.parse.DateReader.Spotted;
import org.counciltracker.parse.MonthWords;
import org.counciltracker.parse.due.DueShape.Match;
import org.counciltracker.parse.due.PatternShape.Misfit;
import org.jspecify.annotations.Nullable;

/** Days and months: "31/03/2021", "June 2021", "30 Sept", "June", "before Christmas". */
final class DayShapes {

    private static final String MONTH = "(?<month>" + MonthWords.REGEX + ")(?!\\p{L})\\.?";
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
    private static final String ORDINAL = "(?: ?(?:st|nd|rd|th)(?!\\p{L}))?(?: of)?";
    /** "may" that isn't the month, and a month whose year has a letter O for a zero. */
    private static final String NOT_THE_VERB =
            "(?! [\\doil]{2,4}(?![\\p{L}\\p{N}]))(?! (?:be|have|not|need|take|also|change|slip|require|include|extend|still|well|vary)(?!\\p{L}))";

    static final ImmutableList<DueShape> ALL = ImmutableList.of(
            DayShapes::written,
            PatternShape.of("(?<month>\\d{1,2})[/.-](?<year>(?:19|20|21)\\d\\d)", DayShapes::monthInFigures),
            PatternShape.of(
                    WEEKDAY + "(?:the )?(?<day>\\d{1,2})" + ORDINAL + "[ -]?" + MONTH + NOT_THE_VERB,
                    Misfit.IMPOSSIBLE,
                    matcher -> dayWithoutYear(number(matcher, "day"), month(matcher))),
            PatternShape.of(
                    MONTH + " (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)",
                    matcher -> dayWithoutYear(number(matcher, "day"), month(matcher))),
            PatternShape.of(MONTH + "[ /](?<number>\\d\\d)(?![/.:-]?\\d)", DayShapes::monthAndNumber),
            PatternShape.of(
                    "(?<day>\\d{1,2})[/.](?<month>\\d{1,2})(?![/.-]?\\d)",
                    matcher -> dayWithoutYear(number(matcher, "day"), number(matcher, "month"))),
            PatternShape.of(MONTH + NOT_THE_VERB, matcher -> monthWithoutYear(month(matcher))),
            PatternShape.of(
                    "christmas(?: (?<year>20\\d\\d))?", matcher -> named(matcher, 12, 25, "Christmas: 25 December")),
            PatternShape.of("easter(?: (?<year>20\\d\\d))?", DayShapes::easter),
            PatternShape.of("(?:the )?new year(?: (?<year>20\\d\\d))?", DayShapes::newYear));

    private DayShapes() {}

    private static @Nullable Match written(String text, int start) {
        Spotted spotted = DateReader.at(text, start);
        if (spotted == null) {
            return null;
        }
        PartialDate date = spotted.date();
        return new Match(date == null ? null : DueExpression.fixed(span(date)), spotted.end());
    }

    static DueSpan span(PartialDate date) {
        return date.day() == null ? DueSpan.month(date.month(), "the month") : DueSpan.day(date.first(), "that day");
    }

    private static @Nullable DueExpression monthInFigures(Matcher matcher) {
        int month = number(matcher, "month");
        return month < 1 || month > 12
                ? null
                : DueExpression.fixed(DueSpan.month(YearMonth.of(number(matcher, "year"), month), "the month"));
    }

    /** A day that comes round: 29 February only in leap years. */
    private static @Nullable DueExpression dayWithoutYear(int day, int month) {
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            return null;
        }
        return DueExpression.floating(year -> dayOf(year, month, day));
    }

    private static @Nullable DueSpan dayOf(int year, int month, int day) {
        try {
            return DueSpan.day(LocalDate.of(year, month, day), "that day, of the first year that fits");
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static DueExpression monthWithoutYear(int month) {
        return DueExpression.floating(
                year -> DueSpan.month(YearMonth.of(year, month), "the month, of the first year that fits"));
    }

    /** "March 25": the year as a rule; the day where the year would lie before the date raised. */
    private static DueExpression monthAndNumber(Matcher matcher) {
        int month = month(matcher);
        int number = number(matcher, "number");
        YearMonth ofYear = YearMonth.of(2000 + number, month);
        DueSpan span = DueSpan.month(ofYear, "the month, the number read as its year");
        DueExpression asDay = dayWithoutYear(number, month);
        if (asDay == null) {
            return DueExpression.fixed(span);
        }
        return new DueExpression() {
            @Override
            public @Nullable DueSpan resolve(Anchor anchor) {
                DueSpan day = asDay.resolve(anchor);
                LocalDate from = anchor.from();
                if (day == null) {
                    return span;
                }
                boolean tooEarly = from != null && span.latest().isBefore(from);
                return tooEarly ? day.withAlternative(span) : span.withAlternative(day);
            }
        };
    }

    private static @Nullable DueExpression named(Matcher matcher, int month, int day, String basis) {
        if (matcher.group("year") != null) {
            return DueExpression.fixed(DueSpan.day(LocalDate.of(number(matcher, "year"), month, day), basis));
        }
        return DueExpression.floating(year -> DueSpan.day(LocalDate.of(year, month, day), basis));
    }

    private static DueExpression easter(Matcher matcher) {
        String basis = "Easter Sunday";
        return matcher.group("year") != null
                ? DueExpression.fixed(DueSpan.day(easterSunday(number(matcher, "year")), basis))
                : DueExpression.floating(year -> DueSpan.day(easterSunday(year), basis));
    }

    /** Returns Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int century = year / 100;
        int leap = century / 4;
        int moon = (19 * (year % 19) + century - leap - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int late = (year % 19 + 11 * moon + 22 * week) / 451;
        int day = moon + week - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    private static DueExpression newYear(Matcher matcher) {
        String basis = "the new year: January";
        if (matcher.group("year") != null) {
            return DueExpression.fixed(DueSpan.month(YearMonth.of(number(matcher, "year"), 1), basis));
        }
        return DueExpression.floating(year -> DueSpan.month(YearMonth.of(year, 1), basis));
    }

    static int month(Matcher matcher) {
        return MonthWords.month(matcher.group("month")).getValue();
    }

    static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
