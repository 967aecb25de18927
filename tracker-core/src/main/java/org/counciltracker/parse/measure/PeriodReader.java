package org.counciltracker.parse.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.calendar.FinancialYear;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.DateReader;
import org.counciltracker.parse.MonthWords;
import org.counciltracker.parse.measure.PeriodText.Order;
import org.counciltracker.parse.measure.PeriodWords.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Reads the periods that headings of figures name.
 *
 * <p>Reads {@code Year End 2015/16}, {@code FYtD 2016/17}, {@code Quarter 1 15/16}, {@code Nov 2016}, {@code Nov-16}, {@code July},
 * {@code 2015/16}, {@code April to November 2016}, {@code 12 months to Oct 2016}, {@code As at 30 Nov 2016}, {@code Latest}. Years of
 * two digits belong to the 2000s, years are financial where two are written, and a month or quarter without a year is the last one
 * that had begun on the document's day. A heading with a word that says nothing of a period names none. The words are data, in
 * {@code period-words.csv}. All functions are pure and thread-safe, and throw nothing for any text.
 */
public final class PeriodReader {

    private static final int LONGEST = 60;

    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("\\((?:%|£|no\\.?|number|count|£0{3}|£k|£m)\\)");
    private static final Pattern FOOTNOTE = Pattern.compile("[*†‡^]+|\\[\\d{1,2}\\]$");
    private static final Pattern YEARS =
            Pattern.compile("(?<![\\d/.-])'?(\\d{4}|\\d{2}) ?[/-] ?'?(\\d{4}|\\d{2})(?![\\d/.-])");
    private static final Pattern QUARTER = Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?<word>" + PeriodWords.QUARTER
            + ")\\.? ?(?<number>[1-4])|(?<first>[1-4]) ?(?:st|nd|rd|th) (?<after>" + PeriodWords.QUARTER + "))(?!\\d)");
    private static final Pattern RANGE = Pattern.compile("(?<![\\p{L}\\p{N}])(" + MonthWords.REGEX
            + ") ?'?(\\d{4}|\\d{2})? ?(?:-|to|/) ?(" + MonthWords.REGEX + ")\\.?[ -]?'?(\\d{4}|\\d{2})?(?!\\p{L}|\\d)");
    private static final Pattern MONTH = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(" + MonthWords.REGEX + ")\\.?(?:[ -]{0,2}'?(\\d{4}|\\d{2}))?(?!\\p{L}|\\d)");
    private static final Pattern MONTH_IN_FIGURES =
            Pattern.compile("(?<![\\d/.-])(?:(?<isoYear>(?:19|20|21)\\d\\d)-(?<isoMonth>\\d\\d)"
                    + "|(?<month>\\d{1,2})[/.-](?<year>(?:19|20|21)\\d\\d))(?![\\d/.-])");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.])((?:19|20|21)\\d\\d)(?![\\d/.])");

    private final PeriodWords words;
    private final @Nullable LocalDate today;
    private final List<String> remarks = new ArrayList<>();

    private PeriodReader(PeriodWords words, @Nullable LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /**
     * Reads a heading.
     *
     * @param heading the heading
     * @param documentDay the day the document is of, by which months without a year are placed, or null where nobody knows
     * @return the period, or empty where the heading names none
     */
    public static Optional<PeriodText> read(String heading, @Nullable LocalDate documentDay) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = FOOTNOTE.matcher(
                        UNIT_IN_BRACKETS.matcher(MeasureData.folded(heading)).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        try {
            return new PeriodReader(new PeriodWords(folded), documentDay).read();
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private Optional<PeriodText> read() {
        Matcher quarter = words.take(QUARTER);
        if (quarter != null) {
            words.note(quarter.group("word"));
            words.note(quarter.group("after"));
        }
        FinancialYear years = years();
        LocalDate day = years == null ? day() : null;
        MonthSpan range = day == null ? range(years) : null;
        YearMonth month = day == null && range == null ? month(years) : null;
        words.takeWords();
        Year calendar = years == null && day == null && range == null && month == null ? calendarYear() : null;
        if (words.hasOthers()) {
            return Optional.empty();
        }
        ReportingPeriod period = null;
        if (quarter != null) {
            period = quarter(quarter, years, calendar, range, month);
        } else if (range != null) {
            period = range.period();
        } else if (month != null) {
            period = month(month);
        } else if (day != null) {
            period = words.has(Meaning.TWELVE)
                    ? ReportingPeriod.twelveMonths(YearMonth.from(day))
                    : ReportingPeriod.day(day);
        } else if (years != null) {
            period = words.has(Meaning.TO_DATE) ? ReportingPeriod.toDate(years) : ReportingPeriod.year(years);
        } else if (calendar != null) {
            period = calendarYear(calendar);
        }
        if (period != null) {
            return Optional.of(told(period, null));
        }
        boolean named = quarter != null || range != null || !remarks.isEmpty();
        return named ? Optional.of(told(null, null)) : unplaced();
    }

    private Optional<PeriodText> unplaced() {
        if (words.has(Meaning.LATEST) || words.has(Meaning.PREVIOUS)) {
            return Optional.of(told(null, words.has(Meaning.PREVIOUS) ? Order.PREVIOUS : Order.LATEST));
        }
        if (words.has(Meaning.TO_DATE)) {
            LocalDate on = today;
            if (on == null) {
                return Optional.of(told(null, Order.LATEST));
            }
            remarks.add("\"%s\" is taken for the financial year of the document".formatted(words.text()));
            return Optional.of(told(ReportingPeriod.toDate(FinancialYear.of(on)), null));
        }
        return words.has(Meaning.UNPLACED) ? Optional.of(told(null, null)) : Optional.empty();
    }

    private PeriodText told(@Nullable ReportingPeriod period, @Nullable Order order) {
        List<String> told = new ArrayList<>(words.slips());
        told.addAll(remarks);
        return new PeriodText(period, order, told.isEmpty() ? null : String.join("; ", told) + ".");
    }

    private @Nullable FinancialYear years() {
        Matcher matcher = YEARS.matcher(words.left());
        if (!matcher.find()) {
            return null;
        }
        int first = number(matcher.group(1));
        int start = first < 100 ? 2000 + first : first;
        if ((start + 1) % 100 != number(matcher.group(2)) % 100) {
            return null;
        }
        words.take(YEARS);
        return new FinancialYear(start);
    }

    private @Nullable LocalDate day() {
        for (DateReader.DateMention mention : DateReader.find(words.left())) {
            PartialDate date = mention.date();
            if (date.first().equals(date.last())) {
                words.take(Pattern.compile(Pattern.quote(words.left().substring(mention.start(), mention.end()))));
                return date.first();
            }
        }
        return null;
    }

    private @Nullable YearMonth month(@Nullable FinancialYear years) {
        Matcher figures = words.take(MONTH_IN_FIGURES);
        if (figures != null) {
            boolean iso = figures.group("isoYear") != null;
            return YearMonth.of(
                    number(figures.group(iso ? "isoYear" : "year")), number(figures.group(iso ? "isoMonth" : "month")));
        }
        Matcher matcher = words.take(MONTH);
        if (matcher == null) {
            return null;
        }
        Month month = MonthWords.month(matcher.group(1));
        return dated(month, matcher.group(2), years);
    }

    private @Nullable YearMonth dated(Month month, @Nullable String year, @Nullable FinancialYear years) {
        if (year != null) {
            return YearMonth.of(full(year), month);
        }
        if (years != null) {
            return YearMonth.of(years.startYear() + (month.compareTo(Month.APRIL) < 0 ? 1 : 0), month);
        }
        LocalDate on = today;
        if (on == null) {
            remarks.add("no year is given for \"%s\", and the document has no date".formatted(words.text()));
            return null;
        }
        YearMonth of = YearMonth.of(on.getYear(), month);
        YearMonth last = of.isAfter(YearMonth.from(on)) ? of.minusYears(1) : of;
        remarks.add("\"%s\" has no year and is taken for %s, the last before the document's date"
                .formatted(words.text(), last));
        return last;
    }

    private @Nullable MonthSpan range(@Nullable FinancialYear years) {
        Matcher matcher = words.take(RANGE);
        if (matcher == null) {
            return null;
        }
        YearMonth last = dated(MonthWords.month(matcher.group(3)), matcher.group(4), years);
        if (last == null) {
            return null;
        }
        Month month = MonthWords.month(matcher.group(1));
        YearMonth first = matcher.group(2) != null
                ? YearMonth.of(full(matcher.group(2)), month)
                : YearMonth.of(last.getYear() - (month.compareTo(last.getMonth()) > 0 ? 1 : 0), month);
        return new MonthSpan(first, last);
    }

    private ReportingPeriod month(YearMonth month) {
        if (words.has(Meaning.TWELVE)) {
            return ReportingPeriod.twelveMonths(month);
        }
        if (words.has(Meaning.TO_DATE) || words.has(Meaning.UP_TO)) {
            return ReportingPeriod.toDate(month);
        }
        boolean year = words.has(Meaning.YEAR) && month.getMonth() == Month.MARCH;
        return year ? ReportingPeriod.year(FinancialYear.of(month.atDay(1))) : ReportingPeriod.month(month);
    }

    private @Nullable ReportingPeriod quarter(
            Matcher found,
            @Nullable FinancialYear years,
            @Nullable Year calendar,
            @Nullable MonthSpan range,
            @Nullable YearMonth month) {
        String digit = found.group("number");
        int quarter = number(digit != null ? digit : found.group("first"));
        if (range != null) {
            return range.period();
        }
        if (years != null) {
            return ReportingPeriod.quarter(years, quarter);
        }
        if (calendar != null) {
            FinancialYear year = new FinancialYear(calendar.getValue());
            remarks.add("\"%s\" is taken for the financial year %s".formatted(words.text(), year));
            return ReportingPeriod.quarter(year, quarter);
        }
        if (month != null) {
            return ReportingPeriod.quarter(FinancialYear.of(month.atDay(1)), quarter);
        }
        LocalDate on = today;
        if (on == null) {
            remarks.add("no year is given for \"%s\", and the document has no date".formatted(words.text()));
            return null;
        }
        FinancialYear year = FinancialYear.of(on);
        FinancialYear last = year.quarter(quarter).isAfter(on) ? new FinancialYear(year.startYear() - 1) : year;
        remarks.add("\"%s\" has no year and is taken for that of %s, the last before the document's date"
                .formatted(words.text(), last));
        return ReportingPeriod.quarter(last, quarter);
    }

    private @Nullable Year calendarYear() {
        Matcher matcher = words.take(YEAR);
        return matcher == null ? null : Year.of(number(matcher.group(1)));
    }

    private ReportingPeriod calendarYear(Year year) {
        if (words.has(Meaning.TO_DATE)) {
            FinancialYear financial = new FinancialYear(year.getValue());
            remarks.add("\"%s\" is taken for the financial year %s".formatted(words.text(), financial));
            return ReportingPeriod.toDate(financial);
        }
        if (words.has(Meaning.YEAR)) {
            FinancialYear financial = new FinancialYear(year.getValue() - 1);
            remarks.add("\"%s\" is taken for the financial year %s".formatted(words.text(), financial));
            return ReportingPeriod.year(financial);
        }
        return ReportingPeriod.calendarYear(year);
    }

    private static int full(String year) {
        int number = number(year);
        return number < 100 ? 2000 + number : number;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
