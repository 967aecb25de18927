package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import org.counciltracker.calendar.FinancialYear;
import org.counciltracker.parse.due.DueExpression.Anchor;
import org.counciltracker.parse.due.DueExpression.Floating;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.jspecify.annotations.Nullable;

/** Seasons and years: "Winter 2021/22", "2021/22", "end of financial year"; with the quarters and halves before them. */
final class PeriodShapes {

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
    static final String FINANCIAL = "(?<from>(?:20)?\\d\\d) ?[/-] ?(?<to>(?:20)?\\d\\d)(?![/.-]?\\d)";

    static final String FINANCIAL_WORD = "(?:(?:the )?(?:f/?y|financial year|fiscal year),? ?)";
    static final ImmutableList<DueShape> ALL = ImmutableList.<DueShape>builder()
            .addAll(QuarterShapes.ALL)
            .addAll(ImmutableList.of(
                    PatternShape.of(
                            "(?:the )?(?:academic|school) year,? ?" + FINANCIAL,
                            matcher -> academicYear(startOfPair(matcher))),
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
                            "(?:the |this |current |financial ){0,3}(?:(?<!mid[ -])year|f/?y)[ -]?end(?:,? " + FINANCIAL
                                    + ")?",
                            PeriodShapes::yearEnd),
                    PatternShape.of(
                            FINANCIAL_WORD + "?" + FINANCIAL + "(?: (?:financial|fiscal) year| fy)?",
                            PeriodShapes::financialYear),
                    PatternShape.of(
                            "f/?y ?'?(?:20)?(?<to>\\d\\d)(?![/.:-]?\\d)",
                            matcher -> DueExpression.fixed(financialYear(
                                    1999 + DayShapes.number(matcher, "to"),
                                    "the financial year, named after its end"))),
                    PatternShape.of(
                            "(?:(?:the |this |current ){0,3}(?<next>(?:next|new|coming|following) )?(?:financial year|fiscal year|fy))",
                            PeriodShapes::thisFinancialYear),
                    PatternShape.of(
                            "(?<from>20\\d\\d) ?(?:-|/|to|or|and) ?(?<to>20\\d\\d)(?![/.-]?\\d)", PeriodShapes::years),
                    PatternShape.of("(?<from>\\d{1,2})/(?<to>\\d\\d)(?![/.-]?\\d)", PeriodShapes::monthAndShortYear),
                    PatternShape.of("(?:calendar year )?(?<year>20\\d\\d)(?![/.-]?\\d)", PeriodShapes::calendarYear),
                    PatternShape.of(
                            "(?:the |this |current ){1,3}(?:calendar )?year|calendar year", PeriodShapes::thisYear),
                    PatternShape.of("(?:the )?(?:next|coming|following) (?:calendar )?year", PeriodShapes::nextYear)))
            .build();

    /** The year that the date raised lies in, or of a part of it the first that isn't over; also said of financial years. */
    static final DueExpression THIS_YEAR = DueExpression.either(
            DueExpression.floating(year -> DueSpan.year(year, "the year, counted from the date raised")),
            DueExpression.floating(year -> financialYear(year, "the financial year")));

    private PeriodShapes() {}

    static DueSpan financialYear(int start, String basis) {
        FinancialYear year = new FinancialYear(start);
        return DueSpan.of(Unit.FINANCIAL_YEAR, year.first(), year.last(), basis);
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
