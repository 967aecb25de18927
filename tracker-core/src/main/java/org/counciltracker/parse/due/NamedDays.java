package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.counciltracker.text.WordList;
import org.jspecify.annotations.Nullable;

/** Days and spells with names, from {@code named-days.csv}: "by Christmas", "Good Friday 2022", "before the summer recess". */
final class NamedDays {

    private static final ImmutableMap<String, NamedDay> DAYS =
            WordList.lines(NamedDays.class, "named-days.csv").stream()
                    .map(line -> line.split(",", 4))
                    .collect(ImmutableMap.toImmutableMap(
                            parts -> parts[0],
                            parts -> new NamedDay(ImmutableList.copyOf(parts[1].split("/")), parts[2], parts[3])));

    private static final String NAMES = DAYS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    /** The year before or after the name, or the two of a school year. */
    private static final String YEAR = "(?<year>20\\d\\d|'?[1-4]\\d)(?![\\d:.])(?:[/-](?<to>(?:20)?\\d\\d))?";

    static final ImmutableList<DueShape> ALL = ImmutableList.of(
            PatternShape.of(
                    "(?:(?<by>by|before|pre|ahead of|prior to|in advance of|in time for)[ -](?:the )?(?:start of (?:the )?)?)?(?:the )?(?<name>"
                            + NAMES + ")(?:[ ,]{1,2}(?:of |in )?" + YEAR + ")?",
                    matcher -> named(matcher, matcher.group("by"))),
            PatternShape.of("(?:the )?" + YEAR + " (?<name>" + NAMES + ")", matcher -> named(matcher, null)));

    private NamedDays() {}

    /** Returns the bank holidays that come round every year in England and Wales, with days in lieu of weekends. */
    static ImmutableList<LocalDate> bankHolidays(int year) {
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        for (NamedDay day : DAYS.values()) {
            if (day.kind().equals("bank")) {
                days.add(inLieu(day.first(year)));
            }
        }
        return days.build();
    }

    /** A holiday at a weekend is kept on the Monday after it; Boxing Day gives way to Christmas Day. */
    private static LocalDate inLieu(LocalDate day) {
        boolean boxingDay = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 26;
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(boxingDay ? 2 : 1);
            case MONDAY -> boxingDay ? day.plusDays(1) : day;
            default -> day;
        };
    }

    private static @Nullable DueExpression named(Matcher matcher, @Nullable String by) {
        NamedDay day = DAYS.get(matcher.group("name"));
        if (day == null) {
            return null;
        }
        boolean before = by != null && (!by.equals("by") || day.isSpell());
        if (matcher.group("year") == null) {
            return DueExpression.floating(year -> day.in(year, before));
        }
        int written = Integer.parseInt(matcher.group("year").replace("'", ""));
        int year = written < 100 ? 2000 + written : written;
        boolean second = matcher.group("to") != null && day.first(year).getMonthValue() < Month.AUGUST.getValue();
        return DueExpression.fixed(day.in(second ? year + 1 : year, before));
    }

    /**
     * A day or spell that comes round every year.
     *
     * @param rules its rule, or those of its first and last day
     * @param kind bank, day, spell or term
     * @param basis what it is, for people
     */
    private record NamedDay(ImmutableList<String> rules, String kind, String basis) {

        boolean isSpell() {
            return kind.equals("spell");
        }

        LocalDate first(int year) {
            return day(rules.get(0), year);
        }

        DueSpan in(int year, boolean before) {
            LocalDate first = first(year);
            if (before) {
                return DueSpan.day(first.minusDays(1), "the day before " + basis);
            }
            LocalDate last = day(rules.get(rules.size() - 1), year);
            if (last.isBefore(first)) {
                last = day(rules.get(rules.size() - 1), year + 1);
            }
            Unit unit = kind.equals("term") ? Unit.TERM : isSpell() ? Unit.SPELL : Unit.DAY;
            return DueSpan.of(unit, first, last, basis);
        }

        private static LocalDate day(String rule, int year) {
            if (rule.startsWith("easter")) {
                String days = rule.substring("easter".length());
                return EasterSunday.in(year).plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
            }
            if (!rule.contains(" ")) {
                return LocalDate.parse(year + "-" + rule);
            }
            List<String> parts = ImmutableList.copyOf(rule.split(" "));
            LocalDate month = LocalDate.of(year, Integer.parseInt(parts.get(2)), 1);
            DayOfWeek weekday = DayOfWeek.valueOf(parts.get(1));
            return parts.get(0).equals("last")
                    ? month.with(TemporalAdjusters.lastInMonth(weekday))
                    : month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts.get(0)), weekday));
        }
    }
}
