package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.calendar.WorkingDays;
import org.counciltracker.parse.due.DueExpression.Anchor;
import org.counciltracker.parse.due.DueExpression.Floating;
import org.counciltracker.parse.due.DueShape.Match;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.counciltracker.text.DateWords;
import org.jspecify.annotations.Nullable;

/** Days of the week: beside a date, which they may contradict; counted from one; and alone, as in "by Friday". */
final class Weekdays {

    private static final ImmutableMap<String, DayOfWeek> DAYS = ImmutableMap.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);

    /** The words as one alternation. */
    static final String REGEX = "(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?!\\p{L})";

    private static final String IN_FULL = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
    private static final Pattern OPENING = Pattern.compile("(" + REGEX + ")");
    private static final Pattern BESIDE = Pattern.compile("(?:the )?(?:first |last |next )?(?<weekday>working day|day|"
            + REGEX + ") (?<side>after|following|before|preceding) (?:the )?");

    static final ImmutableList<DueShape> ALL = ImmutableList.of(
            Weekdays::beside,
            PatternShape.of(
                    "(?:(?<next>next|following|coming|this) )?(?<weekday>" + IN_FULL + ")(?<week> week)?(?! \\d)",
                    Weekdays::alone));

    private Weekdays() {}

    /** Returns the day of the week that a word of {@link #REGEX} names. */
    static DayOfWeek of(String word) {
        DayOfWeek day = DAYS.get(word.substring(0, 3));
        if (day == null) {
            throw new IllegalArgumentException("word (%s) must name a day of the week.".formatted(word));
        }
        return day;
    }

    /** Returns a day, with a doubt where the words open with another day of the week than its own. */
    static DueSpan checked(String words, DueSpan span) {
        Matcher matcher = OPENING.matcher(words);
        return span.unit() == Unit.DAY && matcher.lookingAt() ? checked(of(matcher.group(1)), span) : span;
    }

    private static DueSpan checked(DayOfWeek named, DueSpan span) {
        DayOfWeek own = span.latest().getDayOfWeek();
        return own == named
                ? span
                : span.withDoubt("%s is a %s, not a %s".formatted(DateWords.of(span.latest()), name(own), name(named)));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** Of a day without a year the year is the one, of the first three that fit, in which the day of the week is right. */
    static @Nullable DueExpression fitting(@Nullable String weekday, @Nullable DueExpression days) {
        if (weekday == null || !(days instanceof Floating floating)) {
            return days;
        }
        return new Fitting(floating, of(weekday));
    }

    static @Nullable Match beside(String text, int start) {
        Matcher matcher = BESIDE.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        String what = matcher.group("weekday");
        boolean after =
                matcher.group("side").equals("after") || matcher.group("side").equals("following");
        for (DueShape shape : QualifiedShapes.DAYS) {
            Match day = shape.at(text, matcher.end());
            if (day != null && day.expression() != null) {
                DueExpression days = what.equals("working day")
                        ? new WorkingDayBeside(day.expression(), after)
                        : DueExpression.mapped(day.expression(), span -> beside(span, what, after));
                return new Match(days, day.end());
            }
        }
        return null;
    }

    private static @Nullable DueSpan beside(DueSpan span, String what, boolean after) {
        if (span.unit() != Unit.DAY && span.unit() != Unit.SPELL) {
            return null;
        }
        if (what.equals("day")) {
            return after
                    ? DueSpan.day(span.latest().plusDays(1), "the day after " + span.basis())
                    : DueSpan.day(span.earliest().minusDays(1), "the day before " + span.basis());
        }
        DayOfWeek weekday = of(what);
        LocalDate day = after
                ? span.latest().with(TemporalAdjusters.next(weekday))
                : span.earliest().with(TemporalAdjusters.previous(weekday));
        return DueSpan.day(day, "the %s %s %s".formatted(name(weekday), after ? "after" : "before", span.basis()));
    }

    private static DueExpression alone(Matcher matcher) {
        DayOfWeek weekday = of(matcher.group("weekday"));
        boolean next = "next".equals(matcher.group("next"));
        return matcher.group("week") == null
                ? new Alone(weekday, next)
                : DueExpression.mapped(
                        new Alone(weekday, false),
                        span -> DueSpan.day(span.latest().plusWeeks(1), "that day of next week"));
    }

    /**
     * The working day beside a day: "the last working day before Christmas".
     *
     * @param day the day
     * @param after whether the working day is the one after it
     */
    record WorkingDayBeside(DueExpression day, boolean after) implements DueExpression {

        @Override
        public boolean namesYear() {
            return day.namesYear();
        }

        @Override
        public @Nullable DueSpan resolve(Anchor anchor) {
            DueSpan span = day.resolve(anchor);
            if (span == null) {
                return null;
            }
            WorkingDays days = anchor.context().workingDays();
            return after
                    ? DueSpan.day(days.plus(span.latest(), 1), "the working day after " + span.basis())
                    : DueSpan.day(days.minus(span.earliest(), 1), "the working day before " + span.basis());
        }
    }

    /**
     * A day of the week that stands alone, counted from the date raised. Beside a date it only repeats the date's own.
     *
     * @param weekday the day of the week
     * @param next whether the words say "next", so that the day after next week may be meant
     */
    record Alone(DayOfWeek weekday, boolean next) implements DueExpression {

        @Override
        public @Nullable DueSpan resolve(Anchor anchor) {
            LocalDate from = anchor.from();
            if (from == null) {
                return null;
            }
            LocalDate day = from.with(next ? TemporalAdjusters.next(weekday) : TemporalAdjusters.nextOrSame(weekday));
            DueSpan first = DueSpan.day(day, "the first such day, counted from the date raised");
            return next ? first.withAlternative(DueSpan.day(day.plusWeeks(1), "that day of the week after")) : first;
        }
    }

    /**
     * A day that comes round every year and names its day of the week.
     *
     * @param days the day
     * @param weekday its day of the week
     */
    record Fitting(Floating days, DayOfWeek weekday) implements DueExpression {

        @Override
        public boolean namesYear() {
            return false;
        }

        @Override
        public @Nullable DueSpan resolve(Anchor anchor) {
            DueSpan first = days.resolve(anchor);
            if (first == null || anchor.until() != null) {
                return first;
            }
            for (int years : List.of(0, 1, 2)) {
                DueSpan span = days.inYear().apply(first.latest().getYear() + years);
                if (span != null && span.latest().getDayOfWeek() == weekday) {
                    return years == 0
                            ? span
                            : span.withBasis("that day, of the year in which it is a " + name(weekday))
                                    .withAlternative(first);
                }
            }
            return checked(weekday, first);
        }
    }
}
