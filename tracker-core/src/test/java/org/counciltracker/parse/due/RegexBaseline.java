package org.counciltracker.parse.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.parse.due.DueCorpus.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a script of an afternoon would do, for comparison: the first day in figures, otherwise the first day or month with its
 * year in words, otherwise a word that says "ongoing", otherwise no date.
 */
final class RegexBaseline {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern UK = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern WORDS = Pattern.compile(
            "(?i)(?:(\\d{1,2})(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* (\\d{4})");

    private RegexBaseline() {}

    static Label read(String text) {
        LocalDate day = day(text);
        if (day != null) {
            return new Label("DATED", day, day);
        }
        Matcher words = WORDS.matcher(text);
        if (words.find()) {
            YearMonth month = YearMonth.of(Integer.parseInt(words.group(3)), month(words.group(2)));
            LocalDate named = words.group(1) == null ? null : safe(month, words.group(1));
            return named == null
                    ? new Label("DATED", month.atDay(1), month.atEndOfMonth())
                    : new Label("DATED", named, named);
        }
        return new Label(text.toLowerCase(Locale.ROOT).contains("ongoing") ? "ONGOING" : "UNDATED", null, null);
    }

    private static @Nullable LocalDate day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return safe(
                    YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)) % 13), iso.group(3));
        }
        Matcher uk = UK.matcher(text);
        if (uk.find()) {
            int year = Integer.parseInt(uk.group(3));
            int month = Integer.parseInt(uk.group(2));
            return month < 1 || month > 12
                    ? null
                    : safe(YearMonth.of(year < 100 ? 2000 + year : year, month), uk.group(1));
        }
        return null;
    }

    private static @Nullable LocalDate safe(YearMonth month, String day) {
        try {
            return month.atDay(Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static Month month(String word) {
        for (Month month : Month.values()) {
            if (month.name().startsWith(word.toUpperCase(Locale.ROOT))) {
                return month;
            }
        }
        throw new IllegalArgumentException("word (%s) must open a month.".formatted(word));
    }
}
