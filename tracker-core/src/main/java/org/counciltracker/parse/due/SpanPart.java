package org.counciltracker.parse.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.counciltracker.model.DueWindow.Reading;
import org.counciltracker.parse.due.DueSpan.Unit;

/** Which part of a span is meant. */
enum SpanPart {
    EARLY,
    MID,
    LATE,
    END,
    BEFORE,
    ABOUT,
    FIRST_HALF,
    SECOND_HALF;

    static SpanPart of(String words) {
        return switch (words) {
            case "early", "start", "beginning" -> EARLY;
            case "mid", "middle" -> MID;
            case "late", "latter part" -> LATE;
            case "end", "close" -> END;
            case "before", "prior to" -> BEFORE;
            case "first half" -> FIRST_HALF;
            case "second half" -> SECOND_HALF;
            default -> ABOUT;
        };
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns the days of this part of a span. */
    DueSpan of(DueSpan span) {
        return switch (this) {
            case END -> end(span);
            case BEFORE -> before(span);
            case ABOUT -> about(span);
            case FIRST_HALF, SECOND_HALF -> half(span);
            case EARLY, MID, LATE -> third(span);
        };
    }

    private static DueSpan end(DueSpan span) {
        List<Reading> others = span.alternatives().stream()
                .map(other -> new Reading(other.latest(), other.latest(), "the last day of " + other.basis()))
                .toList();
        return new DueSpan(Unit.DAY, span.latest(), span.latest(), "the last day of " + span.basis(), null, others);
    }

    private static DueSpan before(DueSpan span) {
        if (span.unit() == Unit.OTHER || span.basis().startsWith("the last day of")) {
            return span;
        }
        return DueSpan.day(span.earliest().minusDays(1), "the day before " + span.basis());
    }

    private static DueSpan about(DueSpan span) {
        String edtf = span.edtf() != null ? span.edtf() : DueSpan.edtf(span.earliest(), span.latest());
        return edtf.contains("/") ? span : span.withEdtf(edtf + "~").withBasis("about " + span.basis());
    }

    private DueSpan half(DueSpan span) {
        LocalDate middle = YearMonth.from(span.earliest()).plusMonths(6).atDay(1);
        boolean first = this == FIRST_HALF;
        return switch (span.unit()) {
            case YEAR, FINANCIAL_YEAR ->
                DueSpan.of(
                        Unit.OTHER,
                        first ? span.earliest() : middle,
                        first ? middle.minusDays(1) : span.latest(),
                        words() + " of " + span.basis());
            case MONTH ->
                DueSpan.of(
                        Unit.OTHER,
                        first ? span.earliest() : span.earliest().withDayOfMonth(16),
                        first ? span.earliest().withDayOfMonth(15) : span.latest(),
                        words() + " of " + span.basis());
            default -> span;
        };
    }

    private DueSpan third(DueSpan span) {
        LocalDate first = span.earliest();
        return switch (span.unit()) {
            case YEAR ->
                switch (this) {
                    case EARLY -> months(span, 0, 2, "early in the year: January to March");
                    case MID -> months(span, 5, 6, "middle of the year: June to July");
                    default -> months(span, 9, 11, "late in the year: October to December");
                };
            case FINANCIAL_YEAR ->
                switch (this) {
                    case EARLY -> months(span, 0, 2, "early in the financial year: April to June");
                    case MID -> months(span, 5, 6, "middle of the financial year: September to October");
                    default -> months(span, 9, 11, "late in the financial year: January to March");
                };
            case MONTH ->
                switch (this) {
                    case EARLY -> days(first, first.withDayOfMonth(10), "early in the month: to the 10th");
                    case MID ->
                        days(first.withDayOfMonth(10), first.withDayOfMonth(20), "middle of the month: 10th to 20th");
                    default -> days(first.withDayOfMonth(21), span.latest(), "late in the month: from the 21st");
                };
            case QUARTER, SEASON -> {
                int month = this == EARLY ? 0 : this == MID ? 1 : 2;
                yield months(span, month, month, words() + " in " + span.basis());
            }
            default -> span;
        };
    }

    private static DueSpan days(LocalDate first, LocalDate last, String basis) {
        return DueSpan.of(Unit.OTHER, first, last, basis);
    }

    private static DueSpan months(DueSpan span, int first, int last, String basis) {
        YearMonth start = YearMonth.from(span.earliest());
        return DueSpan.of(
                Unit.OTHER,
                start.plusMonths(first).atDay(1),
                start.plusMonths(last).atEndOfMonth(),
                basis);
    }
}
