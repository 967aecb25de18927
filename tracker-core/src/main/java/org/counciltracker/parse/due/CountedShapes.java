package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.calendar.HolidayCalendar;
import org.counciltracker.calendar.WorkingDays;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.due.DueShape.Match;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.jspecify.annotations.Nullable;

/** Spans counted from the date raised: "within 28 days", "in 6 months", "within the next fortnight", "next month". */
final class CountedShapes {

    private static final String NUMBER = "(?:\\d{1,3}|" + DueWords.NUMBER_REGEX + ")";
    private static final String UNIT = "(?<unit>hour|hr|day|week|wk|fortnight|month|mth|mnth|mo|quarter|qtr|year|yr)s?";
    private static final ImmutableMap<String, String> SHORT_UNITS = ImmutableMap.of(
            "hr", "hour", "wk", "week", "mth", "month", "mnth", "month", "mo", "month", "qtr", "quarter", "yr", "year");
    private static final Pattern COUNT = Pattern.compile(
            "(?<how>within|inside|in|over|for|during|not later than|no later than)?(?: (?:a )?(?:maximum|period) of)?"
                    + "(?: ?the)?(?: ?next| ?coming| ?following| ?first)? ?(?<number>" + NUMBER
                    + ")(?: ?(?:-|to|or|/) ?(?<upper>" + NUMBER + "))?(?: ?\\(\\d{1,3}\\))?[ -]?"
                    + "(?:clear |calendar )?(?<kind>working |calendar |clear |business )?" + UNIT
                    + "(?!\\p{L})(?:'s?)?(?<time> time(?!\\p{L}))?");
    private static final Pattern NEXT_ONE = Pattern.compile(
            "(?!(?:in|during) (?:the )?(?:next|coming|following) (?:quarter|qtr))(?:within|inside|in|over|during) (?:the )?(?:next|coming|following) "
                    + UNIT + "(?!\\p{L})");
    private static final Pattern COUNTED_FROM = Pattern.compile(
            "(?: (?:of|from|after|following|since|post|beginning with|beginning on|starting with|starting on|starting|to run from|commencing)| \\(from)[ -](?:the )?");
    private static final Pattern COUNTED_BACK =
            Pattern.compile(" (?:before|prior to|ahead of|in advance of) (?:the )?");
    /** Of a clock that begins with a day, that day is the first counted. */
    private static final Pattern INCLUSIVE = Pattern.compile("beginning|starting|commencing");

    private static final Pattern RAISED_WORDS = Pattern.compile(
            "(?:now|today|(?:this |(?:the )?(?:date|day) of (?:the |this )?|being |item being |action being )?(?:scrutiny )?(?:meeting|panel|committee|resolution|request|recommendation|decision|raised|date raised))(?! of| on)(?!\\p{L})");
    private static final Pattern OF_A_DATED_MEETING = Pattern.compile(
            "(?:(?:date|day) of )?(?:the )?(?:meeting|panel|committee|decision) (?:of|on|held on) (?:the )?");
    private static final Pattern MEETINGS = Pattern.compile(
            "(?:within |in |over )?(?:the )?(?:next )?(?<number>" + NUMBER + ") meetings?(?!\\p{L})(?:'s?)?(?: time)?");

    /** Months counted from the date raised. */
    static final ImmutableList<DueShape> MONTHS = ImmutableList.of(
            PatternShape.of("(?:the )?month after next", matcher -> monthsAhead(2)),
            PatternShape.of("(?:(?:the|this|current) ){1,2}month", matcher -> monthsAhead(0)),
            PatternShape.of("(?:the )?(?:next|following|coming) month", matcher -> monthsAhead(1)));

    static final ImmutableList<DueShape> ALL = ImmutableList.<DueShape>builder()
            .add(CountedShapes::meetings)
            .add(CountedShapes::count)
            .add(CountedShapes::nextOne)
            .addAll(MONTHS)
            .add(PatternShape.of("(?:the )?week after next", matcher -> weeksAhead(2)))
            .add(PatternShape.of("(?:(?:the|this|current) ){1,2}week", matcher -> weeksAhead(0)))
            .add(PatternShape.of("(?:the )?(?:next|following|coming) week", matcher -> weeksAhead(1)))
            .add(PatternShape.of("this time next year", matcher -> new Count(1, 1, "year", false, true, null)))
            .add(PatternShape.of("(?:today|same day)", matcher -> daysAhead(0)))
            .add(PatternShape.of("(?:tomorrow|next day)", matcher -> daysAhead(1)))
            .build();

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
        Count count = new Count(number, Math.max(number, upper), unit(matcher), working, exact, null);
        return counted(text, matcher.end(), count);
    }

    private static String unit(Matcher matcher) {
        String unit = matcher.group("unit");
        return SHORT_UNITS.getOrDefault(unit, unit);
    }

    /** "in two meetings' time": counted by the calendar of meetings. */
    private static @Nullable Match meetings(String text, int start) {
        Matcher matcher = MEETINGS.matcher(text).region(start, text.length());
        return matcher.lookingAt()
                ? new Match(new OccasionShapes.NextMeeting(DueWords.number(matcher.group("number"))), matcher.end())
                : null;
    }

    private static @Nullable Match nextOne(String text, int start) {
        Matcher matcher = NEXT_ONE.matcher(text).region(start, text.length());
        return matcher.lookingAt()
                ? new Match(new Count(1, 1, unit(matcher), false, false, null), matcher.end())
                : null;
    }

    /** Looks whether the words go on with what is counted from: a date, the meeting itself, or some event. */
    private static Match counted(String text, int end, Count count) {
        Matcher back = COUNTED_BACK.matcher(text).region(end, text.length());
        if (back.lookingAt()) {
            Match day = day(text, back.end());
            return day == null || day.expression() == null
                    ? new Match(new AfterEvent(), text.length())
                    : new Match(count.backFrom(day.expression()), day.end());
        }
        Matcher from = COUNTED_FROM.matcher(text).region(end, text.length());
        if (!from.lookingAt()) {
            return new Match(count, end);
        }
        boolean inclusive = INCLUSIVE.matcher(from.group()).find();
        Matcher dated = OF_A_DATED_MEETING.matcher(text).region(from.end(), text.length());
        Match day = day(text, dated.lookingAt() ? dated.end() : from.end());
        if (day != null && day.expression() != null) {
            return new Match(count.from(day.expression()).including(inclusive), day.end());
        }
        Matcher raised = RAISED_WORDS.matcher(text).region(from.end(), text.length());
        return raised.lookingAt()
                ? new Match(count.including(inclusive), raised.end())
                : new Match(new AfterEvent(), text.length());
    }

    /** Whatever stands for days, but another count. */
    private static @Nullable Match day(String text, int start) {
        Match day = DueShapes.at(text, start);
        return day == null || day.expression() instanceof Count ? null : day;
    }

    static DueExpression monthsAhead(int months) {
        return DueExpression.relative(anchor -> {
            LocalDate from = anchor.from();
            return from == null
                    ? null
                    : DueSpan.month(YearMonth.from(from).plusMonths(months), "the month, counted from the date raised");
        });
    }

    static DueExpression weeksAhead(int weeks) {
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

    private static DueExpression daysAhead(int days) {
        return DueExpression.relative(anchor -> {
            LocalDate from = anchor.from();
            return from == null ? null : DueSpan.day(from.plusDays(days), "counted from the date raised");
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
     * @param lower the number, or the smaller of two; negative where it is counted back
     * @param upper the larger of two, otherwise the same
     * @param unit hour, day, week, fortnight, month, quarter or year
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

        /** The same counted on from a span, of which it is the same part later: a month from a month, a day from a day. */
        DueExpression onwards(DueSpan span) {
            DueExpression first = DueExpression.fixed(DueSpan.day(span.earliest(), span.basis()));
            DueExpression last = DueExpression.fixed(DueSpan.day(span.latest(), span.basis()));
            return anchor -> {
                DueSpan from = new Count(lower, upper, unit, working, true, first).resolve(anchor);
                DueSpan to = new Count(lower, upper, unit, working, true, last).resolve(anchor);
                return from == null || to == null
                        ? null
                        : DueSpan.of(
                                span.unit(), from.earliest(), to.latest(), "extended, counted from the date before");
            };
        }

        Count backFrom(DueExpression day) {
            return new Count(-upper, -upper, unit, working, true, day);
        }

        /** The same where the day counted from is the first day counted. */
        DueExpression including(boolean firstDay) {
            return firstDay
                    ? DueExpression.mapped(
                            this,
                            span -> DueSpan.of(
                                    Unit.OTHER,
                                    span.earliest(),
                                    span.latest().minusDays(1),
                                    span.basis() + ", which is the first day"))
                    : this;
        }

        @Override
        public boolean namesYear() {
            return start == null || start.namesYear();
        }

        @Override
        public boolean isOccasion() {
            return start != null && start.isOccasion();
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
            WorkingDays days = anchor.context().workingDays();
            String basis = start == null ? "counted from the date raised" : "counted from the date named";
            if (working) {
                basis = "working days, without the %s, %s"
                        .formatted(
                                days.holidays()
                                        .map(HolidayCalendar::displayName)
                                        .orElse("weekends"),
                                basis);
            }
            LocalDate earliest = exact ? plus(first, lower, days) : first;
            LocalDate latest = plus(last, upper, days);
            boolean fromMonth = first.getDayOfMonth() == 1
                    && last.equals(YearMonth.from(last).atEndOfMonth());
            if (fromMonth && (unit.equals("month") || unit.equals("quarter") || unit.equals("year"))) {
                latest = YearMonth.from(latest).atEndOfMonth();
            }
            return DueSpan.of(earliest.equals(latest) ? Unit.DAY : Unit.OTHER, earliest, latest, basis);
        }

        private LocalDate plus(LocalDate day, int number, WorkingDays days) {
            return switch (unit) {
                case "hour" -> day.plusDays((number + 23L) / 24);
                case "day" ->
                    !working ? day.plusDays(number) : number < 0 ? days.minus(day, -number) : days.plus(day, number);
                case "week" -> day.plusWeeks(number);
                case "fortnight" -> day.plusWeeks(2L * number);
                case "month" -> day.plusMonths(number);
                case "quarter" -> day.plusMonths(3L * number);
                default -> day.plusYears(number);
            };
        }
    }
}
