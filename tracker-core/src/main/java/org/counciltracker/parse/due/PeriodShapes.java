package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import org.counciltracker.calendar.FinancialYear;
import org.counciltracker.parse.MonthWords;
import org.counciltracker.parse.due.DueExpression.Anchor;
import org.counciltracker.parse.due.DueExpression.Either;
import org.counciltracker.parse.due.DueExpression.Floating;
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

    private static final String FINANCIAL_WORD = "(?:(?:the )?(?:f/?y|financial year|fiscal year),? ?)";
    private static final String OF_YEAR = "(?:[ ,-]{0,2}(?:of |in )?(?:the )?" + FINANCIAL_WORD + "?(?:" + FINANCIAL
            + "|(?<year>20\\d\\d)|'?(?<short>[1-4]\\d)(?![/.:-]?\\d))(?: (?:financial year|fy))?)?";
    private static final String ORDINAL = "(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)";
    private static final String QUARTER =
            "(?:q(?:uarter|tr)?\\.? ?(?<number>[1-4]|one|two|three|four)|(?:the )?(?<ordinal>" + ORDINAL
                    + ") (?:quarter|qtr))";

    static final ImmutableList<DueShape> ALL = ImmutableList.of(
            PatternShape.of(
                    "q(?:uarters?|trs?)? ?(?<number>[1-4]) ?(?:-|/|&|to|and) ?(?<upper>[1-4])" + OF_YEAR,
                    PeriodShapes::quarters),
            PatternShape.of("calendar " + QUARTER + OF_YEAR, PeriodShapes::calendar),
            PatternShape.of(QUARTER + OF_YEAR + " ?\\(calendar(?: year)?\\)", PeriodShapes::calendar),
            PatternShape.of(QUARTER + OF_YEAR, PeriodShapes::quarter),
            PatternShape.of(FINANCIAL + "[ ,:-]{0,3}" + QUARTER, PeriodShapes::quarterAfterYear),
            PatternShape.of(
                    "(?<year>20\\d\\d)[ ,:-]{0,3}q(?:uarter|tr)? ?(?<number>[1-4])",
                    matcher -> quarterOf(DayShapes.number(matcher, "year"), DayShapes.number(matcher, "number"))),
            PatternShape.of(
                    "(?:the )?(?:quarter|qtr) (?:ending|ended|to) (?:end (?:of )?)?(?<month>" + MonthWords.REGEX
                            + ")(?!\\p{L})\\.?(?: (?<year>20\\d\\d))?",
                    PeriodShapes::quarterEnding),
            PatternShape.of("(?:(?:the|this|current) ){1,2}quarter", matcher -> quarterAhead(0)),
            PatternShape.of("(?:the )?(?:next|following|coming) quarter", matcher -> quarterAhead(1)),
            PatternShape.of(
                    "(?:h(?<number>[12])|(?<leading>[12])h|(?:the )?(?<ordinal>first|second|1st|2nd) half)(?: of)?(?: the)?,? ?"
                            + FINANCIAL_WORD + "?(?:" + FINANCIAL + "|(?<year>20\\d\\d))",
                    PeriodShapes::half),
            PatternShape.of("h(?<number>[12])", PeriodShapes::bareHalf),
            PatternShape.of(
                    "(?:the )?(?:academic|school) year,? ?" + FINANCIAL, matcher -> academicYear(startOfPair(matcher))),
            PatternShape.of(
                    "(?:the )?" + FINANCIAL + " (?:academic|school) year",
                    matcher -> academicYear(startOfPair(matcher))),
            PatternShape.of(
                    "(?:the )?(?:academic|school) year[ -]?end(?: (?<year>20\\d\\d))?",
                    matcher -> academicYearEnd(matcher.group("year"))),
            PatternShape.of(
                    "(?:the )?calendar year[ -]?end(?: (?<year>20\\d\\d))?",
                    matcher -> calendarYearEnd(matcher.group("year"))),
            PatternShape.of(
                    "(?:(?:the|this|current) ){0,2}(?<next>(?:next|new|coming|following) )?(?:academic|school) year",
                    PeriodShapes::thisAcademicYear),
            PatternShape.of(
                    "(?:the )?(?<season>spring|summer|autumn|winter)(?:[ ,]{1,2}(?:of )?(?<year>20\\d\\d)(?:[/-](?:20)?\\d\\d)?|[ ,]{1,2}'?(?<short>[1-4]\\d)(?:/\\d\\d)?(?![/.:-]?\\d))?",
                    PeriodShapes::season),
            PatternShape.of(
                    "(?:the |this |current |financial ){0,3}(?:(?<!mid[ -])year|f/?y)[ -]?end(?:,? " + FINANCIAL + ")?",
                    PeriodShapes::yearEnd),
            PatternShape.of(
                    FINANCIAL_WORD + "?" + FINANCIAL + "(?: (?:financial|fiscal) year| fy)?",
                    PeriodShapes::financialYear),
            PatternShape.of(
                    "f/?y ?'?(?:20)?(?<to>\\d\\d)(?![/.:-]?\\d)",
                    matcher -> DueExpression.fixed(financialYear(
                            1999 + DayShapes.number(matcher, "to"), "the financial year, named after its end"))),
            PatternShape.of(
                    "(?:(?:the |this |current ){0,3}(?<next>(?:next|new|coming|following) )?(?:financial year|fiscal year|fy))",
                    PeriodShapes::thisFinancialYear),
            PatternShape.of("(?<from>20\\d\\d) ?(?:-|/|to|or|and) ?(?<to>20\\d\\d)(?![/.-]?\\d)", PeriodShapes::years),
            PatternShape.of("(?<from>\\d{1,2})/(?<to>\\d\\d)(?![/.-]?\\d)", PeriodShapes::monthAndShortYear),
            PatternShape.of("(?:calendar year )?(?<year>20\\d\\d)(?![/.-]?\\d)", PeriodShapes::calendarYear),
            PatternShape.of("(?:the |this |current ){1,3}(?:calendar )?year|calendar year", PeriodShapes::thisYear),
            PatternShape.of("(?:the )?(?:next|coming|following) (?:calendar )?year", PeriodShapes::nextYear));

    /** The year that the date raised lies in, or of a part of it the first that isn't over; also said of financial years. */
    static final DueExpression THIS_YEAR = DueExpression.either(
            DueExpression.floating(year -> DueSpan.year(year, "the year, counted from the date raised")),
            DueExpression.floating(year -> financialYear(year, "the financial year")));

    private PeriodShapes() {}

    static DueSpan financialYear(int start, String basis) {
        FinancialYear year = new FinancialYear(start);
        return DueSpan.of(Unit.FINANCIAL_YEAR, year.first(), year.last(), basis);
    }

    private static @Nullable DueExpression quarter(Matcher matcher) {
        if (matcher.group("from") != null) {
            return quarterAfterYear(matcher);
        }
        int number = quarterNumber(matcher);
        if (matcher.group("year") != null) {
            return quarterOf(DayShapes.number(matcher, "year"), number);
        }
        if (matcher.group("short") != null) {
            return quarterOf(2000 + DayShapes.number(matcher, "short"), number);
        }
        return DueExpression.either(
                DueExpression.floating(year -> financialQuarter(number == 4 ? year - 1 : year, number)),
                DueExpression.floating(year -> calendarQuarter(year, number)));
    }

    /** "Q1/2 2023/24": from the start of the first to the end of the second. */
    private static @Nullable DueExpression quarters(Matcher matcher) {
        DueExpression first = quarter(matcher);
        int more = DayShapes.number(matcher, "upper") - DayShapes.number(matcher, "number");
        if (first == null || more < 1) {
            return null;
        }
        return DueExpression.mapped(
                first instanceof Either either ? either.likelier() : first,
                span -> DueSpan.of(
                        Unit.OTHER,
                        span.earliest(),
                        YearMonth.from(span.latest()).plusMonths(3L * more).atEndOfMonth(),
                        "from " + span.basis() + " on, as many quarters as are named"));
    }

    private static DueExpression quarterEnding(Matcher matcher) {
        int month = DayShapes.month(matcher);
        return matcher.group("year") != null
                ? DueExpression.fixed(quarterEnding(YearMonth.of(DayShapes.number(matcher, "year"), month)))
                : DueExpression.floating(year -> quarterEnding(YearMonth.of(year, month)));
    }

    private static DueSpan quarterEnding(YearMonth last) {
        return DueSpan.of(
                Unit.QUARTER,
                last.minusMonths(2).atDay(1),
                last.atEndOfMonth(),
                "the quarter that ends with that month");
    }

    private static @Nullable DueExpression calendar(Matcher matcher) {
        int number = quarterNumber(matcher);
        if (matcher.group("from") != null) {
            return null;
        }
        String year = matcher.group("year") != null ? matcher.group("year") : matcher.group("short");
        if (year == null) {
            return DueExpression.floating(named -> calendarQuarter(named, number));
        }
        int named = Integer.parseInt(year);
        return DueExpression.fixed(calendarQuarter(named < 100 ? 2000 + named : named, number));
    }

    private static @Nullable DueExpression quarterAfterYear(Matcher matcher) {
        Integer start = startOfPair(matcher);
        return start == null ? null : DueExpression.fixed(financialQuarter(start, quarterNumber(matcher)));
    }

    private static int quarterNumber(Matcher matcher) {
        String number = matcher.group("number");
        return number != null ? DueWords.number(number) : ordinal(matcher);
    }

    private static DueExpression quarterOf(int year, int number) {
        return DueExpression.fixed(financialQuarter(year, number).withAlternative(calendarQuarter(year, number)));
    }

    /** The quarter of the date raised, or one after it: financial and calendar quarters are the same months. */
    static DueExpression quarterAhead(int quarters) {
        return DueExpression.relative(anchor -> {
            LocalDate from = anchor.from();
            if (from == null) {
                return null;
            }
            LocalDate day = from.plusMonths(3L * quarters);
            FinancialYear year = FinancialYear.of(day);
            return financialQuarter(year.startYear(), (day.getMonthValue() + 8) % 12 / 3 + 1);
        });
    }

    private static int ordinal(Matcher matcher) {
        Integer number = ORDINALS.get(matcher.group("ordinal"));
        return number == null ? 1 : number;
    }

    private static DueSpan financialQuarter(int start, int number) {
        FinancialYear year = new FinancialYear(start);
        YearMonth first = YearMonth.from(year.quarter(number));
        String basis = "quarter %s of the financial year %s".formatted(number, year);
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
        String digit = matcher.group("number") != null ? matcher.group("number") : matcher.group("leading");
        int number = digit != null ? Integer.parseInt(digit) : ordinal(matcher);
        if (matcher.group("year") != null) {
            int year = DayShapes.number(matcher, "year");
            return matcher.group("ordinal") != null
                    ? DueExpression.fixed(calendarHalf(year, number))
                    : DueExpression.fixed(financialHalf(year, number).withAlternative(calendarHalf(year, number)));
        }
        Integer start = startOfPair(matcher);
        if (start == null) {
            return null;
        }
        return DueExpression.fixed(financialHalf(start, number));
    }

    private static DueExpression bareHalf(Matcher matcher) {
        int number = DayShapes.number(matcher, "number");
        return DueExpression.either(
                DueExpression.floating(year -> financialHalf(number == 2 ? year - 1 : year, number)),
                DueExpression.floating(year -> calendarHalf(year, number)));
    }

    private static DueSpan financialHalf(int start, int number) {
        FinancialYear year = new FinancialYear(start);
        YearMonth first = YearMonth.from(year.quarter(2 * number - 1));
        return DueSpan.of(
                Unit.OTHER,
                first.atDay(1),
                first.plusMonths(5).atEndOfMonth(),
                "half %s of the financial year %s".formatted(number, year));
    }

    private static DueSpan calendarHalf(int year, int number) {
        return DueSpan.months(
                Unit.OTHER,
                year,
                6 * number - 5,
                6 * number,
                "half %s of the calendar year %s".formatted(number, year));
    }

    private static @Nullable DueExpression academicYear(@Nullable Integer start) {
        return start == null ? null : DueExpression.fixed(academic(start));
    }

    private static DueExpression academicYearEnd(@Nullable String year) {
        return year == null
                ? DueExpression.floating(named -> SpanPart.END.of(academic(named - 1)))
                : DueExpression.fixed(SpanPart.END.of(academic(Integer.parseInt(year) - 1)));
    }

    private static DueExpression calendarYearEnd(@Nullable String year) {
        String basis = "the calendar year";
        return year == null
                ? DueExpression.floating(named -> SpanPart.END.of(DueSpan.year(named, basis)))
                : DueExpression.fixed(SpanPart.END.of(DueSpan.year(Integer.parseInt(year), basis)));
    }

    private static DueExpression thisAcademicYear(Matcher matcher) {
        Floating years = new Floating(PeriodShapes::academic);
        return matcher.group("next") == null ? years : DueExpression.next(years);
    }

    private static DueSpan academic(int start) {
        LocalDate first = LocalDate.of(start, 9, 1);
        return DueSpan.of(
                        Unit.ACADEMIC_YEAR,
                        first,
                        first.plusYears(1).minusDays(1),
                        "the academic year, September to August")
                .withAlternative(DueSpan.of(
                        Unit.ACADEMIC_YEAR, first, LocalDate.of(start + 1, 7, 31), "to the end of the summer term"));
    }

    private static DueExpression season(Matcher matcher) {
        Season season = Season.of(matcher.group("season"));
        if (matcher.group("short") != null) {
            return DueExpression.fixed(season.in(2000 + DayShapes.number(matcher, "short")));
        }
        return matcher.group("year") != null
                ? DueExpression.fixed(season.in(DayShapes.number(matcher, "year")))
                : DueExpression.floating(season::in);
    }

    private static @Nullable DueExpression financialYear(Matcher matcher) {
        Integer start = startOfPair(matcher);
        return start == null ? null : new PairedYears(financialYear(start, "the financial year, to 31 March"));
    }

    /** Returns the year that a pair such as 2021/22 starts in, or null where the years don't follow each other. */
    static @Nullable Integer startOfPair(Matcher matcher) {
        int from = DayShapes.number(matcher, "from") % 100;
        int to = DayShapes.number(matcher, "to") % 100;
        return (from + 1) % 100 == to ? 2000 + from : null;
    }

    private static DueExpression thisFinancialYear(Matcher matcher) {
        Floating years = new Floating(year -> financialYear(year, "the financial year, counted from the date raised"));
        return matcher.group("next") == null ? years : DueExpression.next(years);
    }

    private static @Nullable DueExpression yearEnd(Matcher matcher) {
        if (matcher.group("from") != null) {
            Integer start = startOfPair(matcher);
            return start == null
                    ? null
                    : DueExpression.fixed(
                            DueSpan.day(new FinancialYear(start).last(), "the last day of the financial year"));
        }
        return DueExpression.either(
                DueExpression.floating(
                        year -> DueSpan.day(LocalDate.of(year, 3, 31), "the last day of the financial year")),
                DueExpression.floating(
                        year -> DueSpan.day(LocalDate.of(year, 12, 31), "the last day of the calendar year")));
    }

    private static @Nullable DueExpression years(Matcher matcher) {
        DueSpan first = DueSpan.year(DayShapes.number(matcher, "from"), "");
        DueSpan last = DueSpan.year(DayShapes.number(matcher, "to"), "");
        return last.latest().isBefore(first.earliest())
                ? null
                : DueExpression.fixed(
                        DueSpan.of(Unit.OTHER, first.earliest(), last.latest(), "from the first year to the last"));
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
        return new BareYear(DueSpan.year(DayShapes.number(matcher, "year"), "the whole year"));
    }

    /** A year that may be part of a name. */
    sealed interface NamedYear extends DueExpression permits BareYear, PairedYears {}

    /**
     * A financial year such as 2023/24.
     *
     * @param year the year
     */
    record PairedYears(DueSpan year) implements NamedYear {

        @Override
        public DueSpan resolve(Anchor anchor) {
            return year;
        }
    }

    /**
     * A year that stands alone: among words that nobody understood it may be part of a name, such as "Local Plan 2041".
     *
     * @param year the year
     */
    record BareYear(DueSpan year) implements NamedYear {

        @Override
        public DueSpan resolve(Anchor anchor) {
            return year;
        }
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
