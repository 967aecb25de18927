package org.counciltracker.parse.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counciltracker.calendar.EdtfSpan;
import org.counciltracker.calendar.FinancialYear;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.PartialDate;
import org.counciltracker.text.DateWords;

/** What holds of every due date that is read, and of every window that is written in words. */
class DueProperties {

    /** A window as a clerk may write it. */
    record Written(String text, LocalDate earliest, LocalDate latest) {}

    @Property(seed = "20261122")
    void aWindowWrittenInWordsReadsBackToTheSameDays(
            @ForAll("windows") Written written, @ForAll("openers") String opener, @ForAll("days") LocalDate raised) {
        DueDate due = DueDateParser.parse(opener + written.text(), DueContext.raised(PartialDate.of(raised)));

        assertThat(due).isInstanceOfSatisfying(DueWindow.class, window -> {
            assertThat(window.earliest()).isEqualTo(written.earliest());
            assertThat(window.latest()).isEqualTo(written.latest());
        });
    }

    @Property(seed = "20261122")
    void anyTwoDaysInOrderReadBackAsAWindow(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earliest = one.isBefore(other) ? one : other;
        LocalDate latest = one.isBefore(other) ? other : one;
        DueDate due = DueDateParser.parse(DateWords.of(earliest) + " to " + DateWords.of(latest), DueContext.UNKNOWN);

        assertThat(due).isInstanceOfSatisfying(DueWindow.class, window -> {
            assertThat(window.earliest()).isEqualTo(earliest);
            assertThat(window.latest()).isEqualTo(latest);
        });
    }

    @Property(seed = "20261122")
    void theEdtfOfEveryWindowStandsForItsDays(@ForAll("cells") String text, @ForAll("days") LocalDate raised) {
        DueDate due = DueDateParser.parse(text, DueContext.raised(PartialDate.of(raised)));
        if (due instanceof DueWindow window) {
            EdtfSpan span = EdtfSpan.parse(window.edtf());
            assertThat(span.earliest()).as(text).isEqualTo(window.earliest());
            assertThat(span.latest()).as(text).isEqualTo(window.latest());
        }
    }

    @Property(seed = "20261122")
    void everyReadingSaysWhy(@ForAll("cells") String text, @ForAll("days") LocalDate raised) {
        DueDate due = DueDateParser.parse(text, DueContext.raised(PartialDate.of(raised)));

        assertThat(due.basis()).isNotBlank();
        assertThat(due.text()).isEqualTo(text);
    }

    @Property(seed = "20261122")
    void aCellIsReadAlikeInCapitalsAndWithSpacesRoundIt(@ForAll("windows") Written written) {
        DueContext context = DueContext.raised(PartialDate.parse("2020-01-15"));
        DueWindow plain = (DueWindow) DueDateParser.parse(written.text(), context);
        DueWindow shouted =
                (DueWindow) DueDateParser.parse("  " + written.text().toUpperCase(Locale.ROOT) + ". ", context);

        assertThat(shouted.earliest()).isEqualTo(plain.earliest());
        assertThat(shouted.latest()).isEqualTo(plain.latest());
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 14_600).map(LocalDate.of(2000, 1, 1)::plusDays);
    }

    @Provide
    static Arbitrary<String> openers() {
        return Arbitraries.of("", "by ", "By ", "Due ", "Target: ", "expected ", "TBC - likely ", "no later than ");
    }

    @Provide
    static Arbitrary<Written> windows() {
        return Arbitraries.oneOf(
                days().map(day -> new Written(DateWords.of(day), day, day)),
                days().map(day -> new Written(DateWords.withWeekday(day), day, day)),
                days().map(DueProperties::figures),
                months().map(month -> whole(DateWords.of(month), month, month)),
                months().map(month -> whole(shortMonth(month) + " " + month.getYear(), month, month)),
                months().map(month ->
                        new Written("end of " + DateWords.of(month), month.atEndOfMonth(), month.atEndOfMonth())),
                months().map(month -> new Written("mid-" + DateWords.of(month), month.atDay(10), month.atDay(20))),
                months().map(month -> new Written("early " + DateWords.of(month), month.atDay(1), month.atDay(10))),
                months().map(month ->
                        new Written("first week of " + DateWords.of(month), month.atDay(1), month.atDay(7))),
                months().map(month -> whole(
                        DateWords.of(month) + " – " + DateWords.of(month.plusMonths(2)), month, month.plusMonths(2))),
                Combinators.combine(years(), quarters()).as(DueProperties::quarter),
                years().map(year -> whole("Spring " + year, YearMonth.of(year, 3), YearMonth.of(year, 5))),
                years().map(year -> whole("winter " + year, YearMonth.of(year, 12), YearMonth.of(year + 1, 2))),
                years().map(year -> whole("Mid " + year, YearMonth.of(year, 6), YearMonth.of(year, 7))),
                years().map(year -> whole("late " + year, YearMonth.of(year, 10), YearMonth.of(year, 12))),
                years().map(year -> new Written(
                        new FinancialYear(year).toString(),
                        new FinancialYear(year).first(),
                        new FinancialYear(year).last())),
                years().map(year ->
                        whole("H2 " + new FinancialYear(year), YearMonth.of(year, 10), YearMonth.of(year + 1, 3))),
                days().map(DueProperties::week),
                days().map(DueProperties::lastFriday));
    }

    private static Written figures(LocalDate day) {
        return new Written("%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()), day, day);
    }

    private static Written whole(String text, YearMonth first, YearMonth last) {
        return new Written(text, first.atDay(1), last.atEndOfMonth());
    }

    private static String shortMonth(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK);
    }

    private static Written quarter(int year, int quarter) {
        LocalDate first = new FinancialYear(year).quarter(quarter);
        return new Written(
                "Q" + quarter + " " + new FinancialYear(year),
                first,
                first.plusMonths(3).minusDays(1));
    }

    private static Written week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return new Written("w/c " + DateWords.of(monday), monday, monday.plusDays(4));
    }

    private static Written lastFriday(LocalDate day) {
        LocalDate friday = day.with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
        return new Written("last Friday of " + DateWords.of(YearMonth.from(day)), friday, friday);
    }

    private static Arbitrary<YearMonth> months() {
        return days().map(YearMonth::from);
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(2001, 2038);
    }

    private static Arbitrary<Integer> quarters() {
        return Arbitraries.integers().between(1, 4);
    }

    /** Words of due cells in any order, so that most cells are odd and some are none. */
    @Provide
    static Arbitrary<String> cells() {
        return Arbitraries.oneOf(
                windows().map(Written::text),
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(7).map(words -> String.join(" ", words)));
    }

    private static final List<String> WORDS = List.of(
            "by",
            "early",
            "mid",
            "late",
            "end of",
            "start of",
            "before",
            "after",
            "June",
            "31 April",
            "29 February",
            "Feb",
            "2023",
            "2023/24",
            "Q2",
            "Q3 23/24",
            "H1",
            "spring",
            "Winter",
            "term",
            "autumn term",
            "week",
            "w/c",
            "3 May",
            "first",
            "last",
            "Friday",
            "working day of",
            "next",
            "month",
            "year",
            "financial year",
            "municipal year",
            "academic year",
            "28 days",
            "ten working days",
            "of the meeting",
            "next meeting",
            "now",
            "was",
            "revised to",
            "(",
            ")",
            "-",
            "/",
            "to",
            "and",
            "between",
            "Christmas",
            "Easter",
            "summer recess",
            "c.",
            "2O24",
            "Ocotber",
            "12/25/2023",
            "fortnight",
            "quarter",
            "15th",
            "each",
            "quarterly",
            "ongoing",
            "tbc",
            "elections",
            "+",
            "3 months");
}
