package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.due.DueShape.Match;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.jspecify.annotations.Nullable;

/** Meetings: "next meeting", "March 2021 meeting", "June Panel". */
final class OccasionShapes {

    private static final String BODY = DueWords.BODY_REGEX;
    private static final String WORDS =
            "(?:(?!(?:to|for|and|then|report|from|with|by|or|on|at|in|steps?|phase|stage|year|month|week)(?!\\p{L}))[\\p{L}&'-]{2,24} ){0,5}?";
    private static final Pattern AFTER_MONTH =
            Pattern.compile("'?s?[ ,]{1,2}" + WORDS + BODY + "(?:'s)?(?: (?:meeting|mtg|mtng))?(?!\\p{L})");
    private static final Pattern BEFORE_MONTH = Pattern.compile(
            BODY + "(?: (?:meeting|mtg|mtng))?,? (?:(?:held|scheduled|due|planned) )?(?:in|of|for|on) (?:the )?");

    static final ImmutableList<DueShape> ALL = ImmutableList.of(
            PatternShape.of(
                    "(?:the )?(?:next|following|forthcoming|upcoming) (?:but one )?" + WORDS + BODY
                            + "(?: (?:meeting|mtg|mtng))?(?: after next)?",
                    OccasionShapes::nextMeeting),
            PatternShape.of("(?:the )?" + BODY + "(?: meeting)? after next", OccasionShapes::nextMeeting),
            OccasionShapes::monthThenMeeting,
            OccasionShapes::meetingThenMonth);

    private OccasionShapes() {}

    private static DueExpression nextMeeting(Matcher matcher) {
        boolean second =
                matcher.group().contains("after next") || matcher.group().contains("but one");
        return new NextMeeting(second ? 2 : 1);
    }

    private static @Nullable Match monthThenMeeting(String text, int start) {
        Match month = base(text, start);
        if (month == null || month.expression() == null) {
            return null;
        }
        Matcher after = AFTER_MONTH.matcher(text).region(month.end(), text.length());
        return after.lookingAt() ? new Match(new MeetingOf(month.expression()), after.end()) : null;
    }

    private static @Nullable Match meetingThenMonth(String text, int start) {
        Matcher before = BEFORE_MONTH.matcher(text).region(start, text.length());
        if (!before.lookingAt()) {
            return null;
        }
        Match month = base(text, before.end());
        return month == null || month.expression() == null
                ? null
                : new Match(new MeetingOf(month.expression()), month.end());
    }

    private static @Nullable Match base(String text, int start) {
        for (DueShape shape : DayShapes.ALL) {
            Match match = shape.at(text, start);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /**
     * A meeting counted from the one that raised the item.
     *
     * @param ahead 1 for the next, 2 for the one after
     */
    record NextMeeting(int ahead) implements DueExpression {

        @Override
        public boolean isOccasion() {
            return true;
        }

        @Override
        public @Nullable DueSpan resolve(Anchor anchor) {
            PartialDate raised = anchor.context().raised();
            if (raised == null) {
                return null;
            }
            Optional<LocalDate> meeting = Optional.of(raised.last());
            for (int i = 0; i < ahead; i++) {
                meeting = meeting.flatMap(anchor.context().meetings()::next);
            }
            return meeting.map(day -> DueSpan.day(day, "the meeting that the calendar has next"))
                    .orElse(null);
        }
    }

    /**
     * The meeting of a month.
     *
     * @param month the month's expression
     */
    record MeetingOf(DueExpression month) implements DueExpression {

        @Override
        public boolean namesYear() {
            return month.namesYear();
        }

        @Override
        public @Nullable DueSpan resolve(Anchor anchor) {
            DueSpan span = month.resolve(anchor);
            if (span == null || span.unit() != Unit.MONTH) {
                return span;
            }
            List<LocalDate> meetings = anchor.context().meetings().dates().stream()
                    .filter(day -> !day.isBefore(span.earliest()) && !day.isAfter(span.latest()))
                    .toList();
            if (meetings.isEmpty()) {
                return span.withUnit(Unit.OTHER)
                        .withBasis(
                                anchor.context().meetings().isKnown()
                                        ? "the month: the calendar has no meeting in it"
                                        : "the month: no calendar of meetings was given");
            }
            LocalDate first = meetings.get(0);
            LocalDate last = meetings.get(meetings.size() - 1);
            return DueSpan.of(Unit.DAY, first, last, "the meeting of that month, by the calendar");
        }
    }
}
