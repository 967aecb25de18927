package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.calendar.WorkingDays;
import org.counciltracker.parse.due.DueExpression.Anchor;
import org.counciltracker.parse.due.DueShape.Match;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.jspecify.annotations.Nullable;

/** Days and weeks counted inside a month: "first week of May", "last Friday of November 2022", "last working day of March". */
final class MonthPartShapes {

    private static final ImmutableMap<String, Integer> NUMBERS = ImmutableMap.<String, Integer>builder()
            .put("first", 1)
            .put("1st", 1)
            .put("second", 2)
            .put("2nd", 2)
            .put("third", 3)
            .put("3rd", 3)
            .put("fourth", 4)
            .put("4th", 4)
            .put("last", -1)
            .put("final", -1)
            .buildOrThrow();

    private static final Pattern COUNTED = Pattern.compile("(?:the )?(?<number>"
            + String.join("|", NUMBERS.keySet())
            + "|\\d{1,2}th)(?: full)? (?:(?<many>two|three|2|3) )?(?<what>working day|business day|day|working week|week|wk|fortnight|weekend|"
            + Weekdays.REGEX + ")s?(?: of| in)? (?:the )?(?:month of )?");

    private static final Pattern NUMBERED =
            Pattern.compile("(?:week|wk) (?<number>[1-5]|one|two|three|four) (?:of|in) (?:the )?");
    private static final Pattern DAY_OF = Pattern.compile(
            "(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th) (?:day )?(?:of|in) (?=each|every|the month|this month|next month)(?:the (?=month))?");
    private static final Pattern BARE_DAY =
            Pattern.compile("(?:the )?(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?: inst\\.?)?(?= ?(?:$|[,;)]))");
    private static final Pattern EVERY_MONTH = Pattern.compile("(?:each|every) (?:calendar )?month(?!\\p{L})");

    static final ImmutableList<DueShape> ALL = ImmutableList.of(
            MonthPartShapes::counted, MonthPartShapes::numbered, MonthPartShapes::dayOf, MonthPartShapes::bareDay);

    private MonthPartShapes() {}

    private static @Nullable Match counted(String text, int start) {
        Matcher matcher = COUNTED.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        String words = matcher.group("number");
        int number = NUMBERS.containsKey(words)
                ? NUMBERS.getOrDefault(words, 1)
                : Integer.parseInt(words.substring(0, words.length() - 2));
        String many = matcher.group("many");
        int count = many == null ? 1 : DueWords.number(many);
        Part part = new Part(number, count, matcher.group("what"));
        return inMonth(text, matcher.end(), part);
    }

    /** "week 2 of June". */
    private static @Nullable Match numbered(String text, int start) {
        Matcher matcher = NUMBERED.matcher(text).region(start, text.length());
        return matcher.lookingAt()
                ? inMonth(text, matcher.end(), new Part(DueWords.number(matcher.group("number")), 1, "week"))
                : null;
    }

    /** "the 10th of each month". */
    private static @Nullable Match dayOf(String text, int start) {
        Matcher matcher = DAY_OF.matcher(text).region(start, text.length());
        return matcher.lookingAt()
                ? inMonth(text, matcher.end(), new Part(Integer.parseInt(matcher.group("day")), 1, "day"))
                : null;
    }

    /** "by the 15th", with nothing behind it. */
    private static @Nullable Match bareDay(String text, int start) {
        Matcher matcher = BARE_DAY.matcher(text).region(start, text.length());
        return matcher.lookingAt()
                ? new Match(new InEveryMonth(new Part(Integer.parseInt(matcher.group("day")), 1, "day")), matcher.end())
                : null;
    }

    private static @Nullable Match inMonth(String text, int start, Part part) {
        Matcher every = EVERY_MONTH.matcher(text).region(start, text.length());
        if (every.lookingAt()) {
            return new Match(new InEveryMonth(part), every.end());
        }
        for (DueShape shape : QualifiedShapes.MONTHS) {
            Match month = shape.at(text, start);
            if (month != null && month.expression() != null) {
                return new Match(new InMonth(month.expression(), part), month.end());
            }
        }
        return null;
    }

    /**
     * What is counted in a month.
     *
     * @param number 1 for the first, -1 for the last
     * @param count how many of them
     * @param what the words for what is counted
     */
    record Part(int number, int count, String what) {

        /** Returns the part, or null where the month has no so many days of that week. */
        @Nullable
        DueSpan of(DueSpan month, WorkingDays workingDays) {
            if (number > 5 && !what.endsWith("day")) {
                return null;
            }
            return switch (what) {
                case "week", "wk" -> days(month, 7 * count);
                case "working week" -> workingWeek(month);
                case "fortnight" -> days(month, 14 * count);
                case "weekend" -> weekday(month, DayOfWeek.SATURDAY, 2);
                case "day" -> days(month, count);
                case "working day", "business day" -> workingDay(month, workingDays);
                default -> weekday(month, Weekdays.of(what), 1);
            };
        }

        private DueSpan days(DueSpan month, int length) {
            LocalDate first = number < 0
                    ? month.latest().minusDays(length - 1L)
                    : month.earliest().plusDays((long) length / count * (number - 1));
            String basis = "counted inside the month from its " + (number < 0 ? "last" : "first") + " day";
            return DueSpan.of(length == 1 ? Unit.DAY : Unit.OTHER, first, first.plusDays(length - 1L), basis);
        }

        /** The working week that holds the first or last working day of the month, or lies a number of weeks after it. */
        private DueSpan workingWeek(DueSpan month) {
            LocalDate monday = number < 0
                    ? month.latest().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    : month.earliest()
                            .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                            .plusWeeks(number - 1L);
            return DueSpan.of(Unit.WEEK, monday, monday.plusDays(4), "the working week, counted inside the month");
        }

        private DueSpan workingDay(DueSpan month, WorkingDays workingDays) {
            LocalDate day = number < 0
                    ? workingDays.minus(month.latest().plusDays(1), 1)
                    : workingDays.plus(month.earliest().minusDays(1), number);
            return DueSpan.day(day, "that working day of the month");
        }

        private DueSpan weekday(DueSpan month, DayOfWeek weekday, int length) {
            LocalDate day = number < 0
                    ? month.latest().with(TemporalAdjusters.lastInMonth(weekday))
                    : month.earliest().with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
            return length == 1
                    ? DueSpan.day(day, "that day of the week, counted inside the month")
                    : DueSpan.of(Unit.OTHER, day, day.plusDays(length - 1L), "that weekend of the month");
        }
    }

    /**
     * A part of every month; the first that isn't over counts.
     *
     * @param part the part
     */
    record InEveryMonth(Part part) implements DueExpression {

        @Override
        public boolean namesYear() {
            return false;
        }

        @Override
        public @Nullable DueSpan resolve(Anchor anchor) {
            LocalDate from = anchor.from();
            if (from == null) {
                return null;
            }
            YearMonth month = YearMonth.from(from);
            WorkingDays days = anchor.context().workingDays();
            DueSpan first = part.of(DueSpan.month(month, "every month"), days);
            return first == null || first.latest().isBefore(from)
                    ? part.of(DueSpan.month(month.plusMonths(1), "every month"), days)
                    : first;
        }
    }

    /**
     * A part of a month.
     *
     * @param month the month
     * @param part the part
     */
    record InMonth(DueExpression month, Part part) implements DueExpression {

        @Override
        public boolean namesYear() {
            return month.namesYear();
        }

        @Override
        public @Nullable DueSpan resolve(Anchor anchor) {
            DueSpan span = month.resolve(anchor);
            if (span == null || span.unit() != Unit.MONTH) {
                return null;
            }
            return part.of(span, anchor.context().workingDays());
        }
    }
}
