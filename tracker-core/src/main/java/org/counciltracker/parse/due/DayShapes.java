package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.DateReader;
import org.counciltracker.parse.DateReader.Spotted;
import org.counciltracker.parse.MonthWords;
import org.counciltracker.parse.due.DueShape.Match;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.counciltracker.parse.due.PatternShape.Misfit;
import org.jspecify.annotations.Nullable;

/** Days and months: "31/03/2021", "June 2021", "30 Sept", "June", "before Christmas". */
final class DayShapes {

    private static final String MONTH = "(?<month>" + MonthWords.REGEX + ")(?!\\p{L})\\.?";
    private static final String WEEKDAY = "(?:" + Weekdays.REGEX + "[.,]? )?";
    /** Also the one weekday that a day must have, where it names no year. */
    private static final String NAMED_WEEKDAY = "(?:(?<weekday>" + Weekdays.REGEX + ")[.,]? )?";

    private static final String ORDINAL = "(?: ?(?:st|nd|rd|th)(?!\\p{L}))?(?: of)?";
    /** "may" that isn't the month, and a month whose year has a letter O for a zero. */
    private static final String NOT_THE_VERB =
            "(?! [\\doil]{2,4}(?![\\p{L}\\p{N}]))(?! (?:be|have|not|need|take|also|change|slip|require|include|extend|still|well|vary)(?!\\p{L}))";

    private static final Pattern TWO_DAYS = Pattern.compile("(?:between )?" + WEEKDAY
            + "(?:the )?(?<first>\\d{1,2})(?:st|nd|rd|th)?(?:, ?\\d{1,2}(?:st|nd|rd|th)?){0,4}"
            + ",? ?(?:-|/|&|to|and|or|until) ?(?<second>" + WEEKDAY
            + "(?:the )?\\d{1,2}(?: ?(?:st|nd|rd|th))?(?: of)?[ -]?"
            + MonthWords.REGEX + "(?!\\p{L}))");

    static final ImmutableList<DueShape> ALL = ImmutableList.of(
            DayShapes::twoDays,
            DayShapes::written,
            PatternShape.of(
                    MONTH + "-(?<day>\\d{1,2})-(?<year>20\\d\\d)",
                    Misfit.IMPOSSIBLE,
                    matcher -> fixed(OddDays.day(number(matcher, "year"), month(matcher), number(matcher, "day")))),
            PatternShape.of("(?<month>\\d{1,2})[/.-](?<year>(?:19|20|21)\\d\\d)", DayShapes::monthInFigures),
            PatternShape.of("(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)(?![/.-]?\\d)", DayShapes::isoMonth),
            PatternShape.of(
                    "(?<year>(?:19|20)\\d\\d)[/. ](?<month>\\d\\d)[/. ](?<day>\\d\\d)(?![/.-]?\\d)",
                    Misfit.IMPOSSIBLE,
                    DayShapes::figures),
            PatternShape.of(
                    "(?<day>\\d\\d?) (?<month>\\d\\d?) (?<year>20\\d\\d)(?![/.-]?\\d)",
                    Misfit.IMPOSSIBLE,
                    DayShapes::figures),
            PatternShape.of("(?<day>\\d\\d) (?<month>\\d\\d) (?<year>\\d\\d)(?![/.-]?\\d)", DayShapes::figures),
            PatternShape.of("(?<year>20\\d\\d)(?<month>[01]\\d)(?<day>[0-3]\\d)", DayShapes::figures),
            PatternShape.of(
                    NAMED_WEEKDAY + "(?:the )?(?<day>\\d{1,2})" + ORDINAL + "[ -]?" + MONTH + NOT_THE_VERB,
                    Misfit.IMPOSSIBLE,
                    matcher -> Weekdays.fitting(
                            matcher.group("weekday"), dayWithoutYear(number(matcher, "day"), month(matcher)))),
            PatternShape.of(
                    MONTH + " (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)",
                    matcher -> dayWithoutYear(number(matcher, "day"), month(matcher))),
            PatternShape.of(
                    MONTH + " (?<day>[1-9])(?![/.:-]?\\d)",
                    matcher -> dayWithoutYear(number(matcher, "day"), month(matcher))),
            PatternShape.of(MONTH + "[ /](?<number>\\d\\d)(?![/.:-]?\\d)", DayShapes::monthAndNumber),
            PatternShape.of(
                    "(?<day>\\d{1,2})[/.](?<month>\\d{1,2})(?![/.-]?\\d)",
                    matcher -> dayWithoutYear(number(matcher, "day"), number(matcher, "month"))),
            PatternShape.of(MONTH + NOT_THE_VERB, matcher -> monthWithoutYear(month(matcher))),
            PatternShape.of(
                    "(?:the )?turn of the year(?: (?<year>20\\d\\d)(?:[/-](?<to>(?:20)?\\d\\d))?)?",
                    DayShapes::turnOfYear),
            PatternShape.of("by (?:the )?new year(?:,? (?<year>20\\d\\d))?", DayShapes::byNewYear),
            PatternShape.of("(?:the |in the )?new year(?:,? (?<year>20\\d\\d))?", DayShapes::newYear));

    private DayShapes() {}

    /** "13/14 June 2022", "between 1 and 15 March": the month and year of the second day are those of the first. */
    private static @Nullable Match twoDays(String text, int start) {
        Matcher matcher = TWO_DAYS.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        int first = number(matcher, "first");
        for (DueShape shape : ALL.subList(1, ALL.size())) {
            // Of "13/14 June" the second day is read as if nothing stood before it.
            Match second = shape.at(text.substring(matcher.start("second")), 0);
            if (second != null) {
                DueExpression days = second.expression();
                return days == null
                        ? null
                        : new Match(
                                DueExpression.mapped(days, span -> from(first, span)),
                                matcher.start("second") + second.end());
            }
        }
        return null;
    }

    private static @Nullable DueSpan from(int first, DueSpan last) {
        if (last.unit() != Unit.DAY || first < 1 || first > last.latest().getDayOfMonth()) {
            return null;
        }
        LocalDate earliest = last.latest().withDayOfMonth(first);
        return DueSpan.of(Unit.OTHER, earliest, last.latest(), "from the first of these days to the last");
    }

    private static @Nullable Match written(String text, int start) {
        Spotted spotted = DateReader.at(text, start);
        if (spotted == null) {
            return null;
        }
        String words = text.substring(start, spotted.end());
        PartialDate date = spotted.date();
        DueSpan span = date == null ? OddDays.read(words) : Weekdays.checked(words, span(date));
        return new Match(span == null ? null : DueExpression.fixed(span), spotted.end());
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

    private static @Nullable DueExpression isoMonth(Matcher matcher) {
        boolean financialYear = (number(matcher, "year") + 1) % 100 == number(matcher, "month");
        return financialYear ? null : monthInFigures(matcher);
    }

    private static @Nullable DueExpression figures(Matcher matcher) {
        return fixed(OddDays.day(number(matcher, "year"), number(matcher, "month"), number(matcher, "day")));
    }

    private static @Nullable DueExpression fixed(@Nullable DueSpan span) {
        return span == null ? null : DueExpression.fixed(span);
    }

    /** A day that comes round: 29 February only in leap years, 31 June never. */
    static @Nullable DueExpression dayWithoutYear(int day, int month) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        if (day > Month.of(month).maxLength()) {
            return DueExpression.floating(year -> OddDays.lastOf(year, month, day));
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

    private static DueExpression turnOfYear(Matcher matcher) {
        String basis = "the turn of the year: December and January";
        return matcher.group("year") != null
                ? DueExpression.fixed(turnOf(number(matcher, "year"), basis))
                : DueExpression.floating(year -> turnOf(year, basis));
    }

    private static DueSpan turnOf(int year, String basis) {
        return DueSpan.of(Unit.OTHER, LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 1, 31), basis);
    }

    private static DueExpression byNewYear(Matcher matcher) {
        String basis = "the new year: 1 January";
        return matcher.group("year") != null
                ? DueExpression.fixed(DueSpan.day(LocalDate.of(number(matcher, "year"), 1, 1), basis))
                : DueExpression.floating(year -> DueSpan.day(LocalDate.of(year, 1, 1), basis));
    }

    private static DueExpression newYear(Matcher matcher) {
        String basis = "the new year: January";
        if (matcher.group("year") != null) {
            return DueExpression.fixed(DueSpan.months(Unit.NEW_YEAR, number(matcher, "year"), 1, 1, basis));
        }
        return DueExpression.floating(year -> DueSpan.months(Unit.NEW_YEAR, year, 1, 1, basis));
    }

    static int month(Matcher matcher) {
        return MonthWords.month(matcher.group("month")).getValue();
    }

    static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
