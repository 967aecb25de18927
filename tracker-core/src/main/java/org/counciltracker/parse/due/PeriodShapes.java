package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import org.counciltracker.parse.due.DueExpression.Anchor;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.jspecify.annotations.Nullable;

/** Quarters, halves, seasons and years: "Q3 2023/24", "Winter 2021/22", "2021/22", "end of financial year". */
final class PeriodShapes {

    private static final ImmutableMap<String, Integer> ORDINALS = ImmutableMap.<String, Integer>builder()
            .put("first", 1)
            .put("second", 2)
            .put("third", 3)
            .put("fourth", 4)
            .put("last", 4)
            .put("final", 4)
            .put("1st", 1)
            .put("2nd", 2)
            .put("3rd", 3)
            .put("4th", 4)
            .buildOrThrow();

    /** Season, first month, EDTF number (ISO 8601-2, 21 spring to 24 winter). */
    private enum Season {
        SPRING(3, 21, "spring: March to May"),
        SUMMER(6, 22, "summer: June to August"),
        AUTUMN(9, 23, "autumn: September to November"),
        WINTER(12, 24, "winter: December to February");

        private final int firstMonth;
        private final int edtf;
        private final String basis;

        Season(int firstMonth, int edtf, String basis) {
            this.firstMonth = firstMonth;
            this.edtf = edtf;
            this.basis = basis;
        }

        static Season of(String word) {
            return switch (word) {
                case "spring" -> SPRING;
                case "summer" -> SUMMER;
                case "winter" -> WINTER;
                default -> AUTUMN;
            };
        }

        DueSpan in(int year) {
            YearMonth first = YearMonth.of(year, firstMonth);
            return DueSpan.of(Unit.SEASON, first.atDay(1), first.plusMonths(2).atEndOfMonth(), basis)
                    .withEdtf(year + "-" + edtf);
        }
    }

    /** A financial year, 2021/22 or 21-22, or a single year. */
    private static final String FINANCIAL = "(?<from>(?:20)?\\d\\d) ?[/-] ?(?<to>(?:20)?\\d\\d)(?![/.-]?\\d)";

    private static final String FINANCIAL_WORD = "(?:(?:the )?(?:f/?y|financial year|fiscal year|municipal year),? ?)";
    private static final String OF_YEAR =
            "(?:[ ,-]{0,2}(?:of |in )?" + FINANCIAL_WORD + "?(?:" + FINANCIAL + "|(?<year>20\\d\\d)))?";
    private static final String ORDINAL = "(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)";
    private static final String QUARTER =
            "(?:q(?:uarter|tr)? ?(?<number>[1-4])|(?:the )?(?<ordinal>" + ORDINAL + ") quarter)";

    static final ImmutableList<DueShape> ALL = ImmutableList.of(
            PatternShape.of(QUARTER + OF_YEAR, PeriodShapes::quarter),
            PatternShape.of(FINANCIAL + "[ ,:-]{0,3}" + QUARTER, PeriodShapes::quarterAfterYear),
            PatternShape.of(
                    "(?:h(?<number>[12])|(?:the )?(?<ordinal>first|second|1st|2nd) half)(?: of)?(?: the)? ?(?:"
                            + FINANCIAL + "|(?<year>20\\d\\d))",
                    PeriodShapes::half),
            PatternShape.of(
                    "(?:the )?(?<season>spring|summer|autumn|winter)(?: term)?(?:[ ,]{1,2}(?:of )?(?<year>20\\d\\d)(?:[/-](?:20)?\\d\\d)?)?",
                    PeriodShapes::season),
            PatternShape.of(FINANCIAL_WORD + "?" + FINANCIAL + "(?: financial year)?", PeriodShapes::financialYear),
            PatternShape.of(
                    "(?:(?:the |this |current ){0,3}(?<next>next )?(?:financial year|fiscal year|fy))",
                    PeriodShapes::thisFinancialYear),
            PatternShape.of("(?:the |this |current |financial ){0,3}year[ -]end", PeriodShapes::yearEnd),
            PatternShape.of("(?<from>\\d{1,2})/(?<to>\\d\\d)(?![/.-]?\\d)", PeriodShapes::monthAndShortYear),
            PatternShape.of("(?:calendar year )?(?<year>20\\d\\d)(?![/.-]?\\d)", PeriodShapes::calendarYear),
            PatternShape.of("(?:the |this |current ){1,3}(?:calendar )?year|calendar year", PeriodShapes::thisYear),
            PatternShape.of("next (?:calendar )?year", PeriodShapes::nextYear));

    /** The year that the date raised lies in; people also say so of the financial year. */
    static final DueExpression THIS_YEAR = DueExpression.relative(anchor -> {
        LocalDate from = anchor.from();
        DueSpan year = yearOf(anchor, 0);
        return from == null || year == null
                ? year
                : year.withAlternative(financialYear(from.minusMonths(3).getYear(), "the financial year"));
    });

    private PeriodShapes() {}

    static DueSpan financialYear(int start, String basis) {
        return DueSpan.of(Unit.FINANCIAL_YEAR, LocalDate.of(start, 4, 1), LocalDate.of(start + 1, 3, 31), basis);
    }

    private static @Nullable DueExpression quarter(Matcher matcher) {
        if (matcher.group("from") != null) {
            return quarterAfterYear(matcher);
        }
        int number = quarterNumber(matcher);
        if (matcher.group("year") != null) {
            int year = DayShapes.number(matcher, "year");
            return DueExpression.fixed(financialQuarter(year, number).withAlternative(calendarQuarter(year, number)));
        }
        return DueExpression.either(
                DueExpression.floating(year -> financialQuarter(number == 4 ? year - 1 : year, number)),
                DueExpression.floating(year -> calendarQuarter(year, number)));
    }

    private static @Nullable DueExpression quarterAfterYear(Matcher matcher) {
        Integer start = financialStart(matcher);
        return start == null ? null : DueExpression.fixed(financialQuarter(start, quarterNumber(matcher)));
    }

    private static int quarterNumber(Matcher matcher) {
        String number = matcher.group("number");
        return number != null ? Integer.parseInt(number) : ordinal(matcher);
    }

    private static int ordinal(Matcher matcher) {
        Integer number = ORDINALS.get(matcher.group("ordinal"));
        return number == null ? 1 : number;
    }

    private static DueSpan financialQuarter(int start, int number) {
        YearMonth first = YearMonth.of(start, 4).plusMonths(3L * (number - 1));
        String basis = String.format(
                Locale.ROOT, "quarter %d of the financial year %d/%02d", number, start, (start + 1) % 100);
        return DueSpan.of(Unit.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth(), basis);
    }

    private static DueSpan calendarQuarter(int year, int number) {
        return DueSpan.months(
                Unit.QUARTER,
                year,
                3 * number - 2,
                3 * number,
                "quarter %s of the calendar year %s".formatted(number, year));
    }

    private static @Nullable DueExpression half(Matcher matcher) {
        int number = matcher.group("number") != null ? DayShapes.number(matcher, "number") : ordinal(matcher);
        if (matcher.group("year") != null) {
            int year = DayShapes.number(matcher, "year");
            return DueExpression.fixed(
                    DueSpan.months(Unit.OTHER, year, 6 * number - 5, 6 * number, "half of the calendar year"));
        }
        Integer start = financialStart(matcher);
        if (start == null) {
            return null;
        }
        YearMonth first = YearMonth.of(start, 4).plusMonths(6L * (number - 1));
        return DueExpression.fixed(DueSpan.of(
                Unit.OTHER, first.atDay(1), first.plusMonths(5).atEndOfMonth(), "half of the financial year"));
    }

    private static DueExpression season(Matcher matcher) {
        Season season = Season.of(matcher.group("season"));
        return matcher.group("year") != null
                ? DueExpression.fixed(season.in(DayShapes.number(matcher, "year")))
                : DueExpression.floating(season::in);
    }

    private static @Nullable DueExpression financialYear(Matcher matcher) {
        Integer start = financialStart(matcher);
        return start == null ? null : DueExpression.fixed(financialYear(start, "the financial year, to 31 March"));
    }

    /** Returns the year that a pair such as 2021/22 starts in, or null where the years don't follow each other. */
    private static @Nullable Integer financialStart(Matcher matcher) {
        int from = DayShapes.number(matcher, "from") % 100;
        int to = DayShapes.number(matcher, "to") % 100;
        return (from + 1) % 100 == to ? 2000 + from : null;
    }

    private static DueExpression thisFinancialYear(Matcher matcher) {
        int ahead = matcher.group("next") == null ? 0 : 1;
        return DueExpression.relative(anchor -> {
            LocalDate from = anchor.from();
            return from == null
                    ? null
                    : financialYear(
                            from.minusMonths(3).getYear() + ahead, "the financial year, counted from the date raised");
        });
    }

    private static DueExpression yearEnd(Matcher matcher) {
        return DueExpression.either(
                DueExpression.floating(
                        year -> DueSpan.day(LocalDate.of(year, 3, 31), "the last day of the financial year")),
                DueExpression.floating(
                        year -> DueSpan.day(LocalDate.of(year, 12, 31), "the last day of the calendar year")));
    }

    /** "12/21" can't be a day of December. */
    private static @Nullable DueExpression monthAndShortYear(Matcher matcher) {
        int month = DayShapes.number(matcher, "from");
        int year = DayShapes.number(matcher, "to");
        return month < 1 || month > 12 || year <= 12
                ? null
                : DueExpression.fixed(DueSpan.month(YearMonth.of(2000 + year, month), "the month and its short year"));
    }

    private static DueExpression calendarYear(Matcher matcher) {
        return DueExpression.fixed(DueSpan.year(DayShapes.number(matcher, "year"), "the whole year"));
    }

    private static DueExpression thisYear(Matcher matcher) {
        return THIS_YEAR;
    }

    private static DueExpression nextYear(Matcher matcher) {
        return DueExpression.relative(anchor -> yearOf(anchor, 1));
    }

    private static @Nullable DueSpan yearOf(Anchor anchor, int ahead) {
        LocalDate from = anchor.from();
        return from == null ? null : DueSpan.year(from.getYear() + ahead, "the year, counted from the date raised");
    }
}
