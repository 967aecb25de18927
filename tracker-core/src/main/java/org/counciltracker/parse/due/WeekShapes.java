package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.parse.due.DueShape.Match;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.jspecify.annotations.Nullable;

/** Weeks: "w/c 3 May", "week commencing 19th December", "week ending 21/05/2021". */
final class WeekShapes {

    private static final Pattern WEEK = Pattern.compile(
            "(?:the )?(?:(?<ending>w/e|(?:week|wk) (?:ending|ended|end))|w/c|w/b|w/s|wc|wb|(?:week|wk)\\.? (?:commencing|comm\\.?|beginning|starting|of)|(?:week|wk) (?=\\d{1,2}(?:st|nd|rd|th)? \\p{L}))\\.?:? ?(?:on )?(?:the )?");

    static final ImmutableList<DueShape> ALL = ImmutableList.of(WeekShapes::week);

    private WeekShapes() {}

    private static @Nullable Match week(String text, int start) {
        Matcher matcher = WEEK.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        for (DueShape shape : DayShapes.ALL) {
            Match day = shape.at(text, matcher.end());
            if (day != null) {
                DueExpression expression = day.expression();
                return new Match(
                        expression == null ? null : new WeekOf(expression, matcher.group("ending") != null), day.end());
            }
        }
        return null;
    }

    /**
     * The working week that a day opens or ends.
     *
     * @param day the day's expression
     * @param ending whether the day ends the week
     */
    record WeekOf(DueExpression day, boolean ending) implements DueExpression {

        @Override
        public boolean namesYear() {
            return day.namesYear();
        }

        @Override
        public @Nullable DueSpan resolve(Anchor anchor) {
            DueSpan span = day.resolve(anchor);
            if (span == null || span.unit() != Unit.DAY) {
                return span;
            }
            return week(day instanceof Floating floating && !ending ? onAMonday(floating, span) : span.latest());
        }

        /** The year is the one, of the first three that fit, in which the day is a Monday. */
        private static LocalDate onAMonday(Floating floating, DueSpan first) {
            for (int years : List.of(0, 1, 2)) {
                DueSpan span = floating.inYear().apply(first.latest().getYear() + years);
                if (span != null && span.latest().getDayOfWeek() == DayOfWeek.MONDAY) {
                    return span.latest();
                }
            }
            return first.latest();
        }

        private DueSpan week(LocalDate named) {
            if (ending) {
                LocalDate monday = named.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                return DueSpan.of(Unit.WEEK, monday, named, "the week that ends on that day");
            }
            DayOfWeek weekday = named.getDayOfWeek();
            boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
            LocalDate start = weekend ? named.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : named;
            LocalDate friday = start.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
            return DueSpan.of(Unit.WEEK, start, friday, "the working week, to its Friday");
        }
    }
}
