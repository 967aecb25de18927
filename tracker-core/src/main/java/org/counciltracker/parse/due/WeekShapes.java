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
            "(?:the )?(?:(?<ending>w/e|(?:week|wk) (?:ending|ended|end))|w/c|w/b|w/s|w\\.c|w\\.b|wc|wb|(?:week|wk)\\.? (?:commencing|comm\\.?|beginning|starting|of)|(?:week|wk) (?=\\d{1,2}(?:st|nd|rd|th)? \\p{L}))\\.?:? ?(?:on )?(?:the )?");

    private static final Pattern FORTNIGHT =
            Pattern.compile("(?:the )?fortnight (?:commencing|beginning|starting|of|from)(?: the)? ");
    private static final Pattern WEEK_BEHIND = Pattern.compile(" week(?!\\p{L})");
    private static final Pattern BESIDE_A_DAY =
            Pattern.compile("(?:the )?(?:week|wk) (?<side>before|preceding|after|following) (?:the )?");

    static final ImmutableList<DueShape> ALL =
            ImmutableList.of(WeekShapes::week, WeekShapes::fortnight, WeekShapes::besideADay, WeekShapes::ofANamedDay);

    private WeekShapes() {}

    private static @Nullable Match week(String text, int start) {
        Matcher matcher = WEEK.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        for (DueShape shape : QualifiedShapes.DAYS) {
            Match day = shape.at(text, matcher.end());
            if (day != null) {
                DueExpression expression = day.expression();
                return new Match(
                        expression == null ? null : new WeekOf(expression, matcher.group("ending") != null), day.end());
            }
        }
        return null;
    }

    private static @Nullable Match fortnight(String text, int start) {
        Matcher matcher = FORTNIGHT.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        for (DueShape shape : QualifiedShapes.DAYS) {
            Match day = shape.at(text, matcher.end());
            if (day != null && day.expression() != null) {
                DueExpression days = DueExpression.mapped(
                        day.expression(),
                        span -> DueSpan.of(
                                Unit.OTHER,
                                span.earliest(),
                                span.earliest().plusDays(13),
                                "the fortnight from that day"));
                return new Match(days, day.end());
            }
        }
        return null;
    }

    /** "the week before Christmas": the last working week that is over by then. */
    private static @Nullable Match besideADay(String text, int start) {
        Matcher matcher = BESIDE_A_DAY.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        boolean before =
                matcher.group("side").equals("before") || matcher.group("side").equals("preceding");
        for (DueShape shape : QualifiedShapes.DAYS) {
            Match day = shape.at(text, matcher.end());
            if (day != null && day.expression() != null) {
                return new Match(
                        DueExpression.mapped(
                                day.expression(), span -> workingWeek(before ? before(span) : after(span))),
                        day.end());
            }
        }
        return null;
    }

    private static LocalDate before(DueSpan span) {
        return span.earliest()
                .with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                .minusDays(4);
    }

    private static LocalDate after(DueSpan span) {
        return span.latest()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(1);
    }

    /** "Christmas week". */
    private static @Nullable Match ofANamedDay(String text, int start) {
        for (DueShape shape : NamedDays.ALL) {
            Match day = shape.at(text, start);
            if (day != null
                    && day.expression() != null
                    && WEEK_BEHIND
                            .matcher(text)
                            .region(day.end(), text.length())
                            .lookingAt()) {
                return new Match(
                        DueExpression.mapped(
                                day.expression(),
                                span -> workingWeek(
                                        span.latest().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))),
                        day.end() + " week".length());
            }
        }
        return null;
    }

    private static DueSpan workingWeek(LocalDate monday) {
        return DueSpan.of(Unit.WEEK, monday, monday.plusDays(4), "the working week, Monday to Friday");
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
                return span == null || ending ? span : throughTheLastWeek(span);
            }
            return week(day instanceof Floating floating && !ending ? onAMonday(floating, span) : span.latest());
        }

        /** "w/c 6 or 13 June": from the first day to the Friday of the last week. */
        private static DueSpan throughTheLastWeek(DueSpan span) {
            LocalDate friday = span.latest().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
            return span.unit() == Unit.OTHER
                    ? DueSpan.of(Unit.OTHER, span.earliest(), friday, "the working weeks that open on these days")
                    : span;
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
