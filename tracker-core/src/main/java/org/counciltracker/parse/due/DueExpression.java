package org.counciltracker.parse.due;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Words of a due cell that stand for a span of days, once one knows where to count from. Never throws. */
interface DueExpression {

    /**
     * Works out the days.
     *
     * @param anchor where to count from
     * @return the days, or null where the anchor doesn't tell
     */
    @Nullable
    DueSpan resolve(Anchor anchor);

    /** Returns whether the words name their year, so that the days are the same wherever one counts from. */
    default boolean namesYear() {
        return true;
    }

    /** Returns whether the words name an occasion, such as "next meeting", that waits on a calendar. */
    default boolean isOccasion() {
        return false;
    }

    /** Words that mean the same days wherever one counts from. */
    static DueExpression fixed(DueSpan span) {
        return anchor -> span;
    }

    /** Words without a year, such as "June": the first such days that aren't over, or the last before a bound. */
    static DueExpression floating(IntFunction<@Nullable DueSpan> inYear) {
        return new Floating(inYear);
    }

    /** Words counted from the date raised, such as "within 28 days". */
    static DueExpression relative(Function<Anchor, @Nullable DueSpan> count) {
        return count::apply;
    }

    /** Words with a second fair reading. */
    static DueExpression either(DueExpression likelier, DueExpression other) {
        return new Either(likelier, other);
    }

    /** Days worked out from those of other words, and none where the function gives none. */
    static DueExpression mapped(DueExpression days, Function<DueSpan, @Nullable DueSpan> change) {
        if (days instanceof Floating floating) {
            return floating(year -> {
                DueSpan span = floating.inYear().apply(year);
                return span == null ? null : change.apply(span);
            });
        }
        return new Mapped(days, change);
    }

    /** The same words after "next": the first such days that begin after the day counted from. */
    static DueExpression next(Floating days) {
        return relative(anchor -> {
            LocalDate from = anchor.from();
            DueSpan span = days.resolve(anchor);
            if (span == null || from == null || span.earliest().isAfter(from)) {
                return span;
            }
            return days.resolve(anchor.withFrom(span.latest().plusDays(1)));
        });
    }

    /**
     * Where to count from.
     *
     * @param from the first day that may count, or null where unknown
     * @param until the last day that may count, or null where there is no bound
     * @param context the date raised and the meetings
     */
    record Anchor(@Nullable LocalDate from, @Nullable LocalDate until, DueContext context) {

        static Anchor raised(DueContext context) {
            return new Anchor(context.raised() == null ? null : context.raised().first(), null, context);
        }

        Anchor withFrom(LocalDate day) {
            return new Anchor(day, null, context);
        }

        Anchor withUntil(LocalDate day) {
            return new Anchor(null, day, context);
        }
    }

    /**
     * Days that come round every year.
     *
     * @param inYear the days of one year; null where that year has none, as with 29 February
     */
    record Floating(IntFunction<@Nullable DueSpan> inYear) implements DueExpression {

        private static final int REACH = 8;

        /** A tracker lists what was due at its last meetings, and what is due within the year. */
        private static final int MONTHS_BACK = 5;

        @Override
        public boolean namesYear() {
            return false;
        }

        @Override
        public @Nullable DueSpan resolve(Anchor anchor) {
            LocalDate until = anchor.until();
            if (until != null) {
                for (int back = -1; back <= REACH; back++) {
                    DueSpan span = inYear.apply(until.getYear() - back);
                    if (span != null && !span.latest().isAfter(until)) {
                        return span;
                    }
                }
            }
            LocalDate from = anchor.from();
            if (from != null) {
                return since(from);
            }
            LocalDate published = anchor.context().published();
            DueSpan near = published == null || until != null
                    ? null
                    : since(published.minusMonths(MONTHS_BACK).withDayOfMonth(1));
            return near == null ? null : near.withBasis(near.basis() + ", " + DueDateParser.BY_PUBLICATION);
        }

        private @Nullable DueSpan since(LocalDate from) {
            for (int ahead = -1; ahead <= REACH; ahead++) {
                DueSpan span = inYear.apply(from.getYear() + ahead);
                if (span != null && !span.latest().isBefore(from)) {
                    return span;
                }
            }
            return null;
        }
    }

    /**
     * Days worked out from those of other words.
     *
     * @param days the other words
     * @param change what is made of their days
     */
    record Mapped(DueExpression days, Function<DueSpan, @Nullable DueSpan> change) implements DueExpression {

        @Override
        public boolean namesYear() {
            return days.namesYear();
        }

        @Override
        public boolean isOccasion() {
            return days.isOccasion();
        }

        @Override
        public @Nullable DueSpan resolve(Anchor anchor) {
            DueSpan span = days.resolve(anchor);
            return span == null ? null : change.apply(span);
        }
    }

    /**
     * Words with two fair readings.
     *
     * @param likelier the one that counts
     * @param other the one that is recorded beside it
     */
    record Either(DueExpression likelier, DueExpression other) implements DueExpression {

        @Override
        public boolean namesYear() {
            return likelier.namesYear();
        }

        @Override
        public @Nullable DueSpan resolve(Anchor anchor) {
            DueSpan span = likelier.resolve(anchor);
            DueSpan alternative = other.resolve(anchor);
            return span == null || alternative == null ? span : span.withAlternative(alternative);
        }
    }
}
