package org.counciltracker.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date in EDTF (ISO 8601-2, level 1) stands for, of the forms that due dates are written in.
 *
 * <p>These are a day {@code 2021-06-30}, a month {@code 2021-06}, a year {@code 2021}, a season {@code 2021-24} (21 spring to
 * 24 winter, which runs into February of the year after), each also approximate with {@code ~}; an interval of any two of them
 * {@code 2021-06/2021-07}, and one that is open at either end {@code 2021-06/..}. Years have four digits. This record is
 * immutable and thread-safe.
 *
 * @param earliest the first day, or null where the interval has no beginning
 * @param latest the last day, not before {@code earliest}, or null where the interval has no end
 * @param approximate whether either end is only about right
 */
public record EdtfSpan(
        @Nullable LocalDate earliest, @Nullable LocalDate latest, boolean approximate) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~)?");
    private static final String OPEN = "..";
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    /**
     * Checks the order of the days.
     *
     * @param earliest the first day, or null where the interval has no beginning
     * @param latest the last day, not before {@code earliest}, or null where the interval has no end
     * @param approximate whether either end is only about right
     * @throws IllegalArgumentException if {@code latest} is before {@code earliest}
     */
    public EdtfSpan {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "latest (%s) must not be before earliest (%s).".formatted(latest, earliest));
        }
    }

    /**
     * Obtains the days of a text.
     *
     * @param text the text
     * @return its days
     * @throws IllegalArgumentException if the text is in none of the forms, or names a day that doesn't exist
     */
    public static EdtfSpan parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return date(text, text);
        }
        String first = text.substring(0, slash);
        String last = text.substring(slash + 1);
        if (first.equals(OPEN) && last.equals(OPEN)) {
            throw unreadable(text);
        }
        EdtfSpan from = first.equals(OPEN) ? new EdtfSpan(null, null, false) : date(first, text);
        EdtfSpan to = last.equals(OPEN) ? new EdtfSpan(null, null, false) : date(last, text);
        return new EdtfSpan(from.earliest, to.latest, from.approximate || to.approximate);
    }

    private static EdtfSpan date(String part, String text) {
        Matcher matcher = DATE.matcher(part);
        if (!matcher.matches()) {
            throw unreadable(text);
        }
        int year = Integer.parseInt(matcher.group(1));
        boolean approximate = matcher.group(4) != null;
        try {
            if (matcher.group(2) == null) {
                return new EdtfSpan(
                        Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth(), approximate);
            }
            int month = Integer.parseInt(matcher.group(2));
            if (matcher.group(3) != null) {
                LocalDate day = LocalDate.of(year, month, Integer.parseInt(matcher.group(3)));
                return new EdtfSpan(day, day, approximate);
            }
            YearMonth first = month >= SPRING && month <= WINTER
                    ? YearMonth.of(year, 3 * (month - SPRING + 1))
                    : YearMonth.of(year, month);
            YearMonth last = month >= SPRING ? first.plusMonths(2) : first;
            return new EdtfSpan(first.atDay(1), last.atEndOfMonth(), approximate);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(unreadable(text).getMessage(), e);
        }
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "text (%s) must be a day, month, year, season or interval of EDTF, such as 2021-06/2021-07."
                        .formatted(text));
    }
}
