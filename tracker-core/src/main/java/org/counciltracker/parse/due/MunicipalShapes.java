package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.calendar.MunicipalYear;
import org.counciltracker.parse.due.DueExpression.Anchor;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.jspecify.annotations.Nullable;

/** Municipal years and the annual meetings between them: "by the end of the municipal year", "Annual Council 2024". */
final class MunicipalShapes {

    private static final String PAIR = "(?<from>(?:20)?\\d\\d) ?[/-] ?(?<to>(?:20)?\\d\\d)(?![/.-]?\\d)";

    static final ImmutableList<DueShape> ALL = ImmutableList.of(
            PatternShape.of("(?:the )?(?:municipal|council|civic) year,? ?" + PAIR, MunicipalShapes::named),
            PatternShape.of("(?:the )?" + PAIR + " (?:municipal|council|civic) year", MunicipalShapes::named),
            PatternShape.of(
                    "(?:the )?(?:municipal|council|civic) year[ -]?end",
                    matcher -> DueExpression.mapped(thisYear(false), MunicipalShapes::end)),
            PatternShape.of(
                    "(?:(?:the|this|current) ){0,2}(?<next>(?:next|new|coming|following) )?(?:municipal|council|civic) year",
                    MunicipalShapes::unnamed),
            PatternShape.of(
                    "(?:the )?(?:next )?(?:agm|annual (?:general )?(?:council|meeting))(?: meeting)?(?: of (?:the )?(?:full )?council)?(?:[ ,]{1,2}(?:in |of )?(?<year>20\\d\\d))?",
                    MunicipalShapes::annualMeeting));

    private MunicipalShapes() {}

    private static @Nullable DueExpression named(Matcher matcher) {
        Integer start = PeriodShapes.startOfPair(matcher);
        return start == null
                ? null
                : anchored(
                        anchor -> span(
                                MunicipalYear.starting(start, anchor.context().nation()), anchor),
                        true);
    }

    private static DueExpression unnamed(Matcher matcher) {
        return thisYear(matcher.group("next") != null);
    }

    private static DueExpression thisYear(boolean next) {
        return anchored(
                anchor -> {
                    LocalDate from = anchor.from();
                    if (from == null) {
                        return null;
                    }
                    MunicipalYear year = MunicipalYear.of(
                            from, anchor.context().nation(), anchor.context().meetings());
                    return span(next ? year.next() : year, anchor);
                },
                false);
    }

    private static DueExpression annualMeeting(Matcher matcher) {
        if (matcher.group("year") != null) {
            int named = DayShapes.number(matcher, "year");
            return anchored(
                    anchor -> meeting(
                            MunicipalYear.starting(named, anchor.context().nation()), anchor),
                    true);
        }
        return anchored(
                anchor -> {
                    LocalDate from = anchor.from();
                    if (from == null) {
                        return null;
                    }
                    MunicipalYear year = MunicipalYear.of(
                            from, anchor.context().nation(), anchor.context().meetings());
                    return meeting(year.next(), anchor);
                },
                false);
    }

    private static DueExpression anchored(Function<Anchor, @Nullable DueSpan> count, boolean namesYear) {
        return new DueExpression() {
            @Override
            public boolean namesYear() {
                return namesYear;
            }

            @Override
            public @Nullable DueSpan resolve(Anchor anchor) {
                return count.apply(anchor);
            }
        };
    }

    private static DueSpan span(MunicipalYear year, Anchor anchor) {
        MeetingCalendar meetings = anchor.context().meetings();
        String basis = "the municipal year " + year + ", from annual meeting to annual meeting";
        DueSpan span = DueSpan.of(Unit.MUNICIPAL_YEAR, year.earliestStart(meetings), year.latestEnd(meetings), basis);
        LocalDate earliestEnd = year.earliestEnd(meetings);
        return earliestEnd.equals(year.latestEnd(meetings))
                ? span
                : span.withAlternative(DueSpan.of(
                        Unit.MUNICIPAL_YEAR,
                        span.earliest(),
                        earliestEnd,
                        "to the first day of the month of the next annual meeting"));
    }

    /** Returns the last day of a municipal year, or the days it may be where no calendar tells the next annual meeting. */
    static DueSpan end(DueSpan year) {
        if (year.alternatives().isEmpty()) {
            return DueSpan.day(year.latest(), "the day before the annual meeting that ends " + year.basis());
        }
        return DueSpan.of(
                Unit.OTHER,
                year.alternatives().get(0).latest(),
                year.latest(),
                "the month of the annual meeting that ends " + year.basis() + "; no calendar tells its day");
    }

    private static DueSpan meeting(MunicipalYear opens, Anchor anchor) {
        MeetingCalendar meetings = anchor.context().meetings();
        return opens.annualMeeting(meetings)
                .map(day -> DueSpan.day(day, "the annual meeting, by the calendar"))
                .orElseGet(() -> new DueSpan(
                        Unit.MONTH,
                        opens.earliestStart(meetings),
                        opens.earliestStart(meetings).plusMonths(1).minusDays(1),
                        "the month of annual meetings; no calendar tells the day",
                        null,
                        List.of(),
                        List.of()));
    }
}
