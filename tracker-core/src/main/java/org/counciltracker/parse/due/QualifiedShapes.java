package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.parse.due.DueExpression.Either;
import org.counciltracker.parse.due.DueExpression.Floating;
import org.counciltracker.parse.due.DueShape.Match;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.jspecify.annotations.Nullable;

/** Parts of spans: "end of January 2017", "early 2021", "mid-March 2021", "before June", "circa May 2022". */
final class QualifiedShapes {

    private static final Pattern QUALIFIER = Pattern.compile("(?:the )?(?:very )?(?<part>" + DueWords.PART_REGEX
            + ")(?: ?(?:to|/|-|or) ?(?<upper>mid|late|end|middle))?(?:[ :,-]{1,3}(?:of |in |part of )?|(?<=~)|-)");
    /** "Before the end of the first half of 2024" is as deep as people nest parts. */
    private static final int DEEPEST = 3;

    private static final Pattern ANOTHER_SEASON =
            Pattern.compile(" ?(?:/|-|to|or|and) ?(?:spring|summer|autumn|winter)");

    /** Days that come round, and months. */
    static final ImmutableList<DueShape> DAYS = ImmutableList.<DueShape>builder()
            .addAll(NamedDays.ALL)
            .addAll(DayShapes.ALL)
            .build();

    /** Months, with a year or without, and those counted from the date raised. */
    static final ImmutableList<DueShape> MONTHS = ImmutableList.<DueShape>builder()
            .addAll(CountedShapes.MONTHS)
            .addAll(DayShapes.ALL)
            .add(PatternShape.of("month", matcher -> CountedShapes.monthsAhead(0)))
            .build();

    private static final ImmutableList<DueShape> UNQUALIFIED = ImmutableList.<DueShape>builder()
            .addAll(WeekShapes.ALL)
            .addAll(MunicipalShapes.ALL)
            .addAll(NamedDays.ALL)
            .addAll(MonthPartShapes.ALL)
            .addAll(OccasionShapes.ALL)
            .addAll(CountedShapes.ALL)
            .addAll(DayShapes.ALL)
            .addAll(PeriodShapes.ALL)
            .addAll(Weekdays.ALL)
            .add(PatternShape.of("year", matcher -> PeriodShapes.THIS_YEAR))
            .add(PatternShape.of("month", matcher -> CountedShapes.monthsAhead(0)))
            .add(PatternShape.of("week", matcher -> CountedShapes.weeksAhead(0)))
            .build();

    private static final ImmutableList<DueShape> FLOATING = ImmutableList.<DueShape>builder()
            .addAll(DAYS)
            .addAll(PeriodShapes.ALL)
            .build();

    static final ImmutableList<DueShape> ALL = ImmutableList.of(
            QualifiedShapes::qualified,
            QualifiedShapes::next,
            PatternShape.of(
                    "(?:eom|month[ -]end|end of month)", matcher -> part(SpanPart.END, CountedShapes.monthsAhead(0))),
            PatternShape.of("(?:eoq|quarter[ -]end)", matcher -> part(SpanPart.END, QuarterShapes.quarterAhead(0))),
            PatternShape.of("eoy", matcher -> part(SpanPart.END, PeriodShapes.THIS_YEAR)),
            PatternShape.of("mid[ -]?year", matcher -> part(SpanPart.MID, PeriodShapes.THIS_YEAR)));

    private QualifiedShapes() {}

    private static @Nullable Match qualified(String text, int start) {
        return qualified(text, start, DEEPEST);
    }

    private static @Nullable Match qualified(String text, int start, int depth) {
        Matcher matcher = QUALIFIER.matcher(text).region(start, text.length());
        if (depth == 0 || !matcher.lookingAt()) {
            return null;
        }
        SpanPart part = DueWords.part(matcher.group("part"));
        SpanPart upper = matcher.group("upper") == null ? part : DueWords.part(matcher.group("upper"));
        int end = matcher.end();
        for (int from : text.startsWith("the ", end) ? new int[] {end, end + "the ".length()} : new int[] {end}) {
            Match base = from == end ? base(text, from, depth - 1) : firstOf(UNQUALIFIED, text, from);
            if (base != null) {
                DueExpression expression = base.expression();
                boolean whole = ANOTHER_SEASON
                        .matcher(text)
                        .region(base.end(), text.length())
                        .lookingAt();
                return new Match(
                        expression == null
                                ? null
                                : whole ? expression : new PartOf(part, upper, opened(part, expression)),
                        base.end());
            }
        }
        return null;
    }

    /** A part may be part of a part, but not without end. */
    private static @Nullable Match base(String text, int start, int depth) {
        Match part = qualified(text, start, depth);
        return part == null ? firstOf(UNQUALIFIED, text, start) : part;
    }

    private static @Nullable Match firstOf(List<DueShape> shapes, String text, int start) {
        for (DueShape shape : shapes) {
            Match base = shape.at(text, start);
            if (base != null) {
                return base;
            }
        }
        return null;
    }

    /** "Before the start of" a span is before the span, and not before the first part of it is over. */
    private static DueExpression opened(SpanPart part, DueExpression whole) {
        return part == SpanPart.BEFORE && whole instanceof PartOf inner && inner.part() == SpanPart.START
                ? inner.whole()
                : whole;
    }

    private static DueExpression part(SpanPart part, DueExpression whole) {
        return new PartOf(part, part, whole);
    }

    /** "next June", "next autumn". */
    private static @Nullable Match next(String text, int start) {
        if (!text.startsWith("next ", start)) {
            return null;
        }
        for (DueShape shape : FLOATING) {
            Match base = shape.at(text, start + "next ".length());
            if (base != null && base.expression() instanceof Floating days) {
                return new Match(DueExpression.next(days), base.end());
            }
        }
        return null;
    }

    /**
     * A part of a span.
     *
     * @param part the part, or the earlier of two
     * @param upper the later of two, otherwise the same
     * @param whole the span
     */
    record PartOf(SpanPart part, SpanPart upper, DueExpression whole) implements DueExpression {

        @Override
        public boolean namesYear() {
            return whole.namesYear();
        }

        @Override
        public boolean isOccasion() {
            return whole.isOccasion();
        }

        @Override
        public @Nullable DueSpan resolve(Anchor anchor) {
            DueSpan span = wholeOf(anchor);
            if (span == null) {
                return null;
            }
            DueSpan first = part.of(span, anchor);
            DueSpan last = upper.of(span, anchor);
            if (part == upper) {
                return first;
            }
            // "Late to mid 2021" is written the wrong way round, and means what lies between all the same.
            LocalDate earliest = first.earliest().isBefore(last.earliest()) ? first.earliest() : last.earliest();
            LocalDate latest = first.latest().isAfter(last.latest()) ? first.latest() : last.latest();
            return DueSpan.of(Unit.OTHER, earliest, latest, first.basis() + " to " + last.basis());
        }

        private static DueExpression yearly(DueExpression expression) {
            return expression instanceof Either either ? either.likelier() : expression;
        }

        /** Without a year, the first whose part isn't over: "early March" said on 15 March means next year's. */
        private @Nullable DueSpan wholeOf(Anchor anchor) {
            LocalDate from = anchor.from();
            if (yearly(whole) instanceof Floating floating && from != null && anchor.until() == null) {
                DueSpan span = floating.resolve(anchor);
                return span != null && upper.of(span, anchor).latest().isBefore(from)
                        ? floating.resolve(anchor.withFrom(span.latest().plusDays(1)))
                        : span;
            }
            return whole.resolve(anchor);
        }
    }
}
