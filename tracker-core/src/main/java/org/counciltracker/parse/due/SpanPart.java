package org.counciltracker.parse.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.counciltracker.model.DueWindow.Reading;
import org.counciltracker.parse.due.DueExpression.Anchor;
import org.counciltracker.parse.due.DueSpan.Unit;

/** Which part of a span is meant. */
enum SpanPart {
    WHOLE,
    EARLY,
    START,
    MID,
    LATE,
    END,
    LATER,
    BEFORE,
    ABOUT,
    FIRST_HALF,
    SECOND_HALF;

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns the days of this part of a span. */
    DueSpan of(DueSpan span, Anchor anchor) {
        return this == LATER ? later(span, anchor) : of(span);
    }

    /** Returns the days of this part of a span, where they don't lean on the date raised. */
    DueSpan of(DueSpan span) {
        return switch (this) {
            case END -> end(span);
            case BEFORE -> before(span);
            case ABOUT -> about(span);
            case FIRST_HALF, SECOND_HALF -> half(span);
            case START, EARLY, MID, LATE -> third(span);
            case WHOLE, LATER -> span;
        };
    }

    private static DueSpan end(DueSpan span) {
        List<Reading> others = span.alternatives().stream()
                .map(other -> new Reading(other.latest(), other.latest(), "the last day of " + other.basis()))
                .toList();
        if (span.unit() == Unit.MUNICIPAL_YEAR) {
            return MunicipalShapes.end(span);
        }
        return new DueSpan(
                Unit.DAY, span.latest(), span.latest(), "the last day of " + span.basis(), null, others, span.doubts());
    }

    private static DueSpan before(DueSpan span) {
        if (span.unit() == Unit.OTHER || span.basis().startsWith("the last day of")) {
            return span;
        }
        return DueSpan.day(span.earliest().minusDays(1), "the day before " + span.basis());
    }

    /** What is left of a span after the date raised. */
    private static DueSpan later(DueSpan span, Anchor anchor) {
        LocalDate from = anchor.from();
        return from == null || !span.contains(DueSpan.day(from, ""))
                ? span
                : DueSpan.of(Unit.OTHER, from, span.latest(), "from the date raised to the end of " + span.basis());
    }

    private static DueSpan about(DueSpan span) {
        String edtf = span.edtf() != null ? span.edtf() : DueSpan.edtf(span.earliest(), span.latest());
        return edtf.contains("/") ? span : span.withEdtf(edtf + "~").withBasis("about " + span.basis());
    }

    private DueSpan half(DueSpan span) {
        LocalDate middle = YearMonth.from(span.earliest()).plusMonths(6).atDay(1);
        boolean first = this == FIRST_HALF;
        return switch (span.unit()) {
            case YEAR, FINANCIAL_YEAR, ACADEMIC_YEAR, MUNICIPAL_YEAR ->
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
            case YEAR, FINANCIAL_YEAR, ACADEMIC_YEAR, MUNICIPAL_YEAR -> ofYear(span);
            case NEW_YEAR -> this == EARLY ? months(span, 0, 2, "early in the year: January to March") : span;
            case MONTH ->
                switch (this) {
                    case START, EARLY -> days(first, first.withDayOfMonth(10), "early in the month: to the 10th");
                    case MID ->
                        days(first.withDayOfMonth(10), first.withDayOfMonth(20), "middle of the month: 10th to 20th");
                    default -> days(first.withDayOfMonth(21), span.latest(), "late in the month: from the 21st");
                };
            case QUARTER, SEASON, TERM -> {
                int last = (int) ChronoUnit.MONTHS.between(first, span.latest());
                int month = this == EARLY || this == START ? 0 : this == MID ? 1 : last;
                yield months(span, month, month, words() + " in " + span.basis());
            }
            default -> span;
        };
    }

    private DueSpan ofYear(DueSpan span) {
        String year = switch (span.unit()) {
            case FINANCIAL_YEAR -> "the financial year";
            case ACADEMIC_YEAR -> "the academic year";
            case MUNICIPAL_YEAR -> "the municipal year";
            default -> "the year";
        };
        return switch (this) {
            case START -> named(span, 0, 0, "the first month of " + year);
            case EARLY -> named(span, 0, 2, "early in " + year);
            case MID -> named(span, 5, 6, "middle of " + year);
            default -> named(span, 9, 11, "late in " + year);
        };
    }

    private static DueSpan named(DueSpan span, int first, int last, String words) {
        DueSpan months = months(span, first, last, words);
        String from = name(months.earliest());
        String to = name(months.latest());
        return months.withBasis(words + ": " + (from.equals(to) ? from : from + " to " + to));
    }

    private static String name(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
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
