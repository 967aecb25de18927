package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.parse.due.DueExpression.Floating;
import org.counciltracker.parse.due.DueShape.Match;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.jspecify.annotations.Nullable;

/** Parts of spans: "end of January 2017", "early 2021", "mid-March 2021", "before June", "circa May 2022". */
final class QualifiedShapes {

    private static final String PART =
            "early|mid|late|start|beginning|middle|end|close|latter part|first half|second half|before|prior to|circa|approximately|approx\\.?|around|about|c\\.|tentatively";
    private static final Pattern QUALIFIER = Pattern.compile("(?:the )?(?:very )?(?<part>" + PART
            + ")(?: ?(?:to|/|-|or) ?(?<upper>mid|late|end|middle))?(?:[ -]{1,3}(?:of |in |part of )?|-)");
    private static final Pattern ANOTHER_SEASON =
            Pattern.compile(" ?(?:/|-|to|or|and) ?(?:early |mid |late )?(?:spring|summer|autumn|winter)");

    private static final ImmutableList<DueShape> BASE = ImmutableList.<DueShape>builder()
            .add(QualifiedShapes::qualified)
            .addAll(OccasionShapes.ALL)
            .addAll(CountedShapes.ALL)
            .addAll(DayShapes.ALL)
            .addAll(PeriodShapes.ALL)
            .add(PatternShape.of("year", matcher -> PeriodShapes.THIS_YEAR))
            .build();

    private static final ImmutableList<DueShape> FLOATING = ImmutableList.<DueShape>builder()
            .addAll(DayShapes.ALL)
            .addAll(PeriodShapes.ALL)
            .build();

    static final ImmutableList<DueShape> ALL = ImmutableList.of(QualifiedShapes::qualified, QualifiedShapes::next);

    private QualifiedShapes() {}

    private static @Nullable Match qualified(String text, int start) {
        Matcher matcher = QUALIFIER.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        SpanPart part = SpanPart.of(matcher.group("part"));
        SpanPart upper = matcher.group("upper") == null ? part : SpanPart.of(matcher.group("upper"));
        for (DueShape shape : BASE) {
            Match base = shape.at(text, matcher.end());
            if (base != null) {
                DueExpression expression = base.expression();
                boolean whole = ANOTHER_SEASON
                        .matcher(text)
                        .region(base.end(), text.length())
                        .lookingAt();
                return new Match(
                        expression == null ? null : whole ? expression : new PartOf(part, upper, expression),
                        base.end());
            }
        }
        return null;
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
            DueSpan first = part.of(span);
            DueSpan last = upper.of(span);
            if (part == upper) {
                return first;
            }
            // "Late to mid 2021" is written the wrong way round, and means what lies between all the same.
            LocalDate earliest = first.earliest().isBefore(last.earliest()) ? first.earliest() : last.earliest();
            LocalDate latest = first.latest().isAfter(last.latest()) ? first.latest() : last.latest();
            return DueSpan.of(Unit.OTHER, earliest, latest, first.basis() + " to " + last.basis());
        }

        /** Without a year, the first whose part isn't over: "early March" said on 15 March means next year's. */
        private @Nullable DueSpan wholeOf(Anchor anchor) {
            LocalDate from = anchor.from();
            if (whole instanceof Floating floating && from != null && anchor.until() == null) {
                DueSpan span = floating.resolve(anchor);
                return span != null && upper.of(span).latest().isBefore(from)
                        ? floating.resolve(anchor.withFrom(span.latest().plusDays(1)))
                        : span;
            }
            return whole.resolve(anchor);
        }
    }
}
