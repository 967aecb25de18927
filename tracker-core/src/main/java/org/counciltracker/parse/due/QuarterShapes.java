package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import org.counciltracker.calendar.FinancialYear;
import org.counciltracker.parse.MonthWords;
import org.counciltracker.parse.due.DueExpression.Either;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and halves: "Q3 2023/24", "first quarter of 2023/24", "H1 2023". They are the financial year's; where the words don't
 * say so, the calendar year's are recorded beside them.
 */
final class QuarterShapes {

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

    private static final String FINANCIAL = PeriodShapes.FINANCIAL;
    private static final String FINANCIAL_WORD = PeriodShapes.FINANCIAL_WORD;
    private static final String OF_YEAR = "(?:[ ,-]{0,2}(?:of |in )?(?:the )?" + FINANCIAL_WORD + "?(?:" + FINANCIAL
            + "|(?<year>20\\d\\d)|'?(?<short>[1-4]\\d)(?![/.:-]?\\d))(?: (?:financial year|fy))?)?";
    private static final String ORDINAL = "(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)";
    private static final String QUARTER =
            "(?:q(?:uarter|tr)?\\.? ?(?<number>[1-4]|one|two|three|four)|(?:the )?(?<ordinal>" + ORDINAL
                    + ") (?:quarter|qtr))";

    static final ImmutableList<DueShape> ALL = ImmutableList.of(
            PatternShape.of(
                    "q(?:uarters?|trs?)? ?(?<number>[1-4]) ?(?:-|/|&|to|and) ?(?<upper>[1-4])" + OF_YEAR,
                    QuarterShapes::quarters),
            PatternShape.of("calendar " + QUARTER + OF_YEAR, QuarterShapes::calendar),
            PatternShape.of(QUARTER + OF_YEAR + " ?\\(calendar(?: year)?\\)", QuarterShapes::calendar),
            PatternShape.of(QUARTER + OF_YEAR, QuarterShapes::quarter),
            PatternShape.of(FINANCIAL + "[ ,:-]{0,3}" + QUARTER, QuarterShapes::quarterAfterYear),
            PatternShape.of(
                    "(?<year>20\\d\\d)[ ,:-]{0,3}q(?:uarter|tr)? ?(?<number>[1-4])",
                    matcher -> quarterOf(DayShapes.number(matcher, "year"), DayShapes.number(matcher, "number"))),
            PatternShape.of(
                    "(?:the )?(?:quarter|qtr) (?:ending|ended|to) (?:end (?:of )?)?(?<month>" + MonthWords.REGEX
                            + ")(?!\\p{L})\\.?(?: (?<year>20\\d\\d))?",
                    QuarterShapes::quarterEnding),
            PatternShape.of("(?:(?:the|this|current) ){1,2}quarter", matcher -> quarterAhead(0)),
            PatternShape.of("(?:the )?(?:next|following|coming) quarter", matcher -> quarterAhead(1)),
            PatternShape.of(
                    "(?:h(?<number>[12])|(?<leading>[12])h|(?:the )?(?<ordinal>first|second|1st|2nd) half)(?: of)?(?: the)?,? ?"
                            + FINANCIAL_WORD + "?(?:" + FINANCIAL + "|(?<year>20\\d\\d))",
                    QuarterShapes::half),
            PatternShape.of("h(?<number>[12])", QuarterShapes::bareHalf));

    private QuarterShapes() {}

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
        Integer start = PeriodShapes.startOfPair(matcher);
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
        Integer start = PeriodShapes.startOfPair(matcher);
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
}
