package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.calendar.WorkingDays;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.due.DueShape.Match;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.jspecify.annotations.Nullable;

/** Spans counted from the date raised: "within 28 days", "in 6 months", "within the next fortnight", "next month". */
final class CountedShapes {

    private static final String NUMBER = "(?:\\d{1,3}|" + DueWords.NUMBER_REGEX + ")";
    private static final String UNIT = "(?<unit>day|week|fortnight|month|quarter|year)s?";
    private static final Pattern COUNT = Pattern.compile(
            "(?<how>within|inside|in|over|for|during|not later than|no later than)?(?: (?:a )?(?:maximum|period) of)?"
                    + "(?: ?the)?(?: ?next| ?coming| ?following)? ?(?<number>" + NUMBER
                    + ")(?: ?(?:-|to|or|/) ?(?<upper>" + NUMBER + "))?(?: ?\\(\\d{1,3}\\))?[ -]?"
                    + "(?<kind>working |calendar |clear |business )?" + UNIT
                    + "(?!\\p{L})(?:'s?)?(?<time> time(?!\\p{L}))?");
    private static final Pattern NEXT_ONE = Pattern.compile(
            "(?:within|inside|in|over|during) (?:the )?(?:next|coming|following) " + UNIT + "(?!\\p{L})");
    private static final Pattern COUNTED_FROM = Pattern.compile(" (?:of|from|after|following|since) (?:the )?");
    private static final Pattern COUNTED_BACK =
            Pattern.compile(" (?:before|prior to|ahead of|in advance of)(?!\\p{L})");
    private static final Pattern RAISED_WORDS = Pattern.compile(
            "(?:now|today|(?:this |date of (?:the |this )?|being )?(?:meeting|request|recommendation|decision|raised|date raised))(?!\\p{L})");

    static final ImmutableList<DueShape> ALL = ImmutableList.of(
            CountedShapes::count,
            CountedShapes::nextOne,
            PatternShape.of("(?:(?:the|this|current) )month", matcher -> monthsAhead(0)),
            PatternShape.of("(?:the )?next month", matcher -> monthsAhead(1)),
            PatternShape.of("(?:(?:the|this|current) )week", matcher -> weeksAhead(0)),
            PatternShape.of("(?:the )?next week", matcher -> weeksAhead(1)));

    private CountedShapes() {}

    private static @Nullable Match count(String text, int start) {
        Matcher matcher = COUNT.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        int number = DueWords.number(matcher.group("number"));
        int upper = matcher.group("upper") == null ? number : DueWords.number(matcher.group("upper"));
        String kind = matcher.group("kind");
        boolean working = kind != null && (kind.startsWith("working") || kind.startsWith("business"));
        boolean exact = "in".equals(matcher.group("how")) || matcher.group("time") != null;
        Count count = new Count(number, Math.max(number, upper), matcher.group("unit"), working, exact, null);
        return counted(text, matcher.end(), count);
    }

    private static @Nullable Match nextOne(String text, int start) {
        Matcher matcher = NEXT_ONE.matcher(text).region(start, text.length());
        return matcher.lookingAt()
                ? new Match(new Count(1, 1, matcher.group("unit"), false, false, null), matcher.end())
                : null;
    }

    /** Looks whether the words go on with what is counted from: a date, the meeting itself, or some event. */
    private static Match counted(String text, int end, Count count) {
        if (COUNTED_BACK.matcher(text).region(end, text.length()).lookingAt()) {
            return new Match(new AfterEvent(), text.length());
        }
        Matcher from = COUNTED_FROM.matcher(text).region(end, text.length());
        if (!from.lookingAt()) {
            return new Match(count, end);
        }
        for (DueShape shape : DayShapes.ALL) {
            Match day = shape.at(text, from.end());
            if (day != null && day.expression() != null) {
                return new Match(count.from(day.expression()), day.end());
            }
        }
        Matcher raised = RAISED_WORDS.matcher(text).region(from.end(), text.length());
        return raised.lookingAt() ? new Match(count, raised.end()) : new Match(new AfterEvent(), text.length());
    }

    private static DueExpression monthsAhead(int months) {
        return DueExpression.relative(anchor -> {
            LocalDate from = anchor.from();
            return from == null
                    ? null
                    : DueSpan.month(YearMonth.from(from).plusMonths(months), "the month, counted from the date raised");
        });
    }

    private static DueExpression weeksAhead(int weeks) {
        return DueExpression.relative(anchor -> {
            LocalDate from = anchor.from();
            if (from == null) {
                return null;
            }
            LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(weeks);
            return DueSpan.of(Unit.WEEK, monday, monday.plusDays(4), "the working week, counted from the date raised");
        });
    }

    /** A span counted from, or back from, an event whose date nobody knows yet. */
    record AfterEvent() implements DueExpression {

        @Override
        public boolean isOccasion() {
            return true;
        }

        @Override
        public @Nullable DueSpan resolve(Anchor anchor) {
            return null;
        }
    }

    /**
     * A number of days, weeks, months or years.
     *
     * @param lower the number, or the smaller of two
     * @param upper the larger of two, otherwise the same
     * @param unit day, week, fortnight, month, quarter or year
     * @param working whether only working days count
     * @param exact whether the words name the day itself, as "in 6 months" does, and not the time up to it
     * @param start the date counted from, or null for the date raised
     */
    record Count(
            int lower,
            int upper,
            String unit,
            boolean working,
            boolean exact,
            @Nullable DueExpression start) implements DueExpression {

        Count from(DueExpression day) {
            return new Count(lower, upper, unit, working, exact, day);
        }

        @Override
        public @Nullable DueSpan resolve(Anchor anchor) {
            LocalDate first;
            LocalDate last;
            PartialDate raised = anchor.context().raised();
            if (start != null) {
                DueSpan day = start.resolve(anchor);
                if (day == null) {
                    return null;
                }
                first = day.earliest();
                last = day.latest();
            } else if (raised != null) {
                first = raised.first();
                last = raised.last();
            } else {
                return null;
            }
            String basis = start == null ? "counted from the date raised" : "counted from the date named";
            LocalDate earliest = exact ? plus(first, lower) : first;
            return DueSpan.of(Unit.OTHER, earliest, plus(last, upper), basis);
        }

        private LocalDate plus(LocalDate day, int number) {
            return switch (unit) {
                case "day" -> working ? WorkingDays.WEEKDAYS.plus(day, number) : day.plusDays(number);
                case "week" -> day.plusWeeks(number);
                case "fortnight" -> day.plusWeeks(2L * number);
                case "month" -> day.plusMonths(number);
                case "quarter" -> day.plusMonths(3L * number);
                default -> day.plusYears(number);
            };
        }
    }
}
