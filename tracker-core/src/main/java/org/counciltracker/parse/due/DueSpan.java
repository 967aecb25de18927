package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.DueWindow.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A span of days that some words of a due cell stand for.
 *
 * @param unit what kind of span it is, so that "early" and "end of" know what to take of it
 * @param earliest the first day
 * @param latest the last day
 * @param basis how the words were read
 * @param edtf the span in EDTF, or null where it follows from the days
 * @param alternatives other fair readings
 * @param doubts what is odd about the words, each in a few words for people, such as that April has no 31st
 */
record DueSpan(
        Unit unit,
        LocalDate earliest,
        LocalDate latest,
        String basis,
        @Nullable String edtf,
        List<Reading> alternatives,
        List<String> doubts) {

    /** What kind of span it is. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        SEASON,
        TERM,
        SPELL,
        NEW_YEAR,
        YEAR,
        FINANCIAL_YEAR,
        ACADEMIC_YEAR,
        MUNICIPAL_YEAR,
        OTHER
    }

    DueSpan {
        alternatives = ImmutableList.copyOf(alternatives);
        doubts = ImmutableList.copyOf(doubts);
    }

    static DueSpan of(Unit unit, LocalDate earliest, LocalDate latest, String basis) {
        return new DueSpan(unit, earliest, latest, basis, null, List.of(), List.of());
    }

    static DueSpan day(LocalDate day, String basis) {
        return of(Unit.DAY, day, day, basis);
    }

    static DueSpan month(YearMonth month, String basis) {
        return of(Unit.MONTH, month.atDay(1), month.atEndOfMonth(), basis);
    }

    static DueSpan year(int year, String basis) {
        return of(Unit.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), basis);
    }

    /** Whole months of one year, such as 6 to 7. */
    static DueSpan months(Unit unit, int year, int first, int last, String basis) {
        return of(unit, LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), basis);
    }

    DueSpan withAlternative(DueSpan other) {
        ImmutableList<Reading> all = ImmutableList.<Reading>builder()
                .addAll(alternatives)
                .add(other.reading())
                .build();
        return new DueSpan(unit, earliest, latest, basis, edtf, all, doubts);
    }

    DueSpan withUnit(Unit other) {
        return new DueSpan(other, earliest, latest, basis, edtf, alternatives, doubts);
    }

    DueSpan withEdtf(String text) {
        return new DueSpan(unit, earliest, latest, basis, text, alternatives, doubts);
    }

    DueSpan withBasis(String text) {
        return new DueSpan(unit, earliest, latest, text, edtf, alternatives, doubts);
    }

    DueSpan withDoubt(String text) {
        ImmutableList<String> all =
                ImmutableList.<String>builder().addAll(doubts).add(text).build();
        return new DueSpan(unit, earliest, latest, basis, edtf, alternatives, all);
    }

    private String basisWithDoubts() {
        return doubts.isEmpty() ? basis : basis + "; " + String.join("; ", doubts);
    }

    Reading reading() {
        return new Reading(earliest, latest, basisWithDoubts());
    }

    boolean contains(DueSpan other) {
        return !earliest.isAfter(other.earliest) && !latest.isBefore(other.latest);
    }

    DueWindow window(String text, List<Reading> revisions) {
        return new DueWindow(
                earliest,
                latest,
                text,
                basisWithDoubts(),
                edtf != null ? edtf : edtf(earliest, latest),
                alternatives,
                revisions);
    }

    /** Returns the shortest EDTF text of a span: a day, a month, a year, or an interval of days or months. */
    static String edtf(LocalDate earliest, LocalDate latest) {
        if (earliest.equals(latest)) {
            return earliest.toString();
        }
        YearMonth first = YearMonth.from(earliest);
        YearMonth last = YearMonth.from(latest);
        if (earliest.getDayOfMonth() != 1 || !latest.equals(last.atEndOfMonth())) {
            return earliest + "/" + latest;
        }
        if (first.equals(last)) {
            return first.toString();
        }
        boolean wholeYear =
                first.getYear() == last.getYear() && first.getMonthValue() == 1 && last.getMonthValue() == 12;
        return wholeYear ? Year.from(earliest).toString() : first + "/" + last;
    }
}
