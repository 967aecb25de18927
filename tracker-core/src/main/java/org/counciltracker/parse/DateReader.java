package org.counciltracker.parse;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as British clerks write them: day first, in figures or in words, with a year.
 *
 * <p>Reads {@code 15/09/2020}, {@code 9/12/20}, {@code 04.10.16}, {@code 2022-11-04}, {@code 9 July 2020}, {@code 31st
 * March 2021}, {@code 30th of November, 2022}, {@code Monday 21 November 2022}, {@code November 21, 2022}, and for months
 * {@code February 2020}, {@code Sept 2020} and {@code Sep '19}. Years are 1900 to 2199; those of two digits belong to the
 * 2000s. A day that its month doesn't have is no date. All functions are pure and thread-safe, take time linear in the
 * text, and throw nothing for any text.
 */
public final class DateReader {

    private static final String SPACE = "[\\s\\u00a0\\u202f]";
    private static final String GAP = SPACE + "{0,3}";
    /** "Mon." is cut short; "every Monday." ends a sentence. */
    private static final String DAY_NAME = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day,?|[,.]?)";

    private static final String WEEKDAY = DAY_NAME + SPACE + "{1,3}";
    /** A date in figures on a new line begins what follows, whatever day the line before it ends with. */
    private static final String WEEKDAY_IN_LINE = DAY_NAME + "[ \\t\\u00a0\\u202f]{1,3}";

    private static final String YEAR4 = "(?:19|20|21)\\d\\d";
    private static final String APOSTROPHE = "['\\u2018\\u2019]";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_/=&@])(?<!\\d[.:])";
    /** A hyphen and a number that isn't the next date of a period. */
    private static final String NO_RANGE = "-\\d(?!\\d?[/.]\\d)";

    private static final String AFTER4 = "(?!\\d|[/.]\\d|" + NO_RANGE + ")";
    private static final String AFTER2 = "(?![\\p{L}\\p{N}%]|[:/.,]\\d|" + NO_RANGE + ")";
    private static final String ORDINAL = "(?:" + SPACE + "?(?:st|nd|rd|th)(?!\\p{L}))?";
    private static final String OF = "(?:" + GAP + "of(?!\\p{L}))?";
    private static final String BETWEEN = "[\\s\\u00a0\\u202f.,/-]{0,3}";

    private static final String ISO = "(?<isoYear>" + YEAR4 + ")-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)(?!\\d|[/-]\\d)";
    private static final String FIGURES =
            "(?:" + WEEKDAY_IN_LINE + ")?(?<numDay>\\d{1,2})" + SPACE + "?(?<sep>[/.-])" + SPACE
                    + "?(?<numMonth>\\d{1,2})" + SPACE + "?\\k<sep>" + SPACE + "?(?:(?<numYear>" + YEAR4 + ")" + AFTER4
                    + "|(?<numShort>\\d\\d)" + AFTER2 + ")";
    private static final String WORDS = "(?:" + WEEKDAY + ")?(?:the" + SPACE + ")?(?<day>\\d{1,2})(?<ordinal>" + ORDINAL
            + OF + ")" + BETWEEN + "(?<month>" + MonthWords.REGEX + ")(?!\\p{L})" + BETWEEN + "(?:" + APOSTROPHE
            + "?(?:(?<year>" + YEAR4 + ")" + AFTER4 + "|(?<short>\\d\\d)" + AFTER2 + "))";
    private static final String MONTH_FIRST = "(?:" + WEEKDAY + ")?(?<usMonth>" + MonthWords.REGEX + ")(?!\\p{L})\\.?"
            + SPACE + "{1,2}(?<usDay>\\d{1,2})" + ORDINAL + ",?" + SPACE + "{1,2}(?<usYear>" + YEAR4 + ")" + AFTER4;
    private static final String MONTH = "(?<onlyMonth>" + MonthWords.REGEX + ")(?!\\p{L})\\.?(?:" + BETWEEN
            + APOSTROPHE + "?(?<onlyYear>" + YEAR4 + ")" + AFTER4 + "|(?:" + GAP + APOSTROPHE
            + "|-)(?<onlyShort>\\d\\d)" + AFTER2 + ")";

    private static final Pattern DATE = Pattern.compile(
            BEFORE + "(?:" + ISO + "|" + FIGURES + "|" + WORDS + "|" + MONTH_FIRST + "|" + MONTH + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_IN_FIGURES = Pattern.compile("(\\d{1,2})[/.-](" + YEAR4 + ")");
    private static final Pattern ISO_MONTH = Pattern.compile("(" + YEAR4 + ")-(\\d\\d)");
    private static final Pattern SHORT_MONTH =
            Pattern.compile("(" + MonthWords.REGEX + ")[\\s./]{0,2}(\\d\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL_BEFORE = Pattern.compile(
            "(?<!\\p{L})(?:page|pages|item|minute|min|para|paragraph|section|no|ref)\\.?" + SPACE + "{1,3}$",
            Pattern.CASE_INSENSITIVE);
    private static final int LABEL_REACH = 16;

    private DateReader() {}

    /**
     * A date found in a text.
     *
     * @param date the day or month
     * @param start the index of its first character, that of the weekday where one is written
     * @param end the index after its last character
     */
    public record DateMention(PartialDate date, int start, int end) {}

    /**
     * Reads a text that is nothing but a date.
     *
     * <p>Beside the shapes found in prose this takes {@code 09/2022}, {@code 2022-09} and {@code Sept 22} for months.
     *
     * @param text the text; white space around it and one full stop or comma after it are ignored
     * @return the date, or empty where the text is anything else or an impossible date
     */
    public static Optional<PartialDate> whole(String text) {
        String trimmed = text.strip();
        if (trimmed.endsWith(".") || trimmed.endsWith(",")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1).stripTrailing();
        }
        Matcher matcher = DATE.matcher(trimmed);
        if (matcher.matches()) {
            return Optional.ofNullable(date(matcher));
        }
        matcher = MONTH_IN_FIGURES.matcher(trimmed);
        if (matcher.matches()) {
            return Optional.ofNullable(of(number(matcher.group(2)), number(matcher.group(1)), null));
        }
        matcher = ISO_MONTH.matcher(trimmed);
        if (matcher.matches()) {
            return Optional.ofNullable(of(number(matcher.group(1)), number(matcher.group(2)), null));
        }
        matcher = SHORT_MONTH.matcher(trimmed);
        if (matcher.matches()) {
            return Optional.ofNullable(of(
                    2000 + number(matcher.group(2)),
                    MonthWords.month(matcher.group(1)).getValue(),
                    null));
        }
        return Optional.empty();
    }

    /**
     * Finds the dates in a text, leaving out those inside web addresses.
     *
     * @param text any text
     * @return the dates in the order they stand, never overlapping
     */
    public static List<DateMention> find(String text) {
        WebAddresses addresses = WebAddresses.in(text);
        List<DateMention> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            if (!addresses.cover(matcher.start())) {
                mention(text, matcher).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Reads the date that starts at a position.
     *
     * @param text any text
     * @param start the index of the date's first character
     * @return what stands there, or null where it doesn't have the form of a date
     */
    public static @Nullable Spotted at(String text, int start) {
        Matcher matcher = DATE.matcher(text).region(start, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? new Spotted(date(matcher), matcher.end()) : null;
    }

    /**
     * A stretch of text in the form of a date.
     *
     * @param date the date, or null where the calendar has no such day
     * @param end the index after its last character
     */
    public record Spotted(@Nullable PartialDate date, int end) {}

    private static Optional<DateMention> mention(String text, Matcher matcher) {
        if (looksLikeParagraphNumber(matcher)) {
            return Optional.empty();
        }
        if (matcher.start("day") >= 0
                && matcher.end("ordinal") == matcher.start("ordinal")
                && followsLabel(text, matcher)) {
            PartialDate month = of(year(matcher, "year", "short"), month(matcher, "month"), null);
            return Optional.ofNullable(month).map(date -> new DateMention(date, matcher.start("month"), matcher.end()));
        }
        return Optional.ofNullable(date(matcher)).map(date -> new DateMention(date, matcher.start(), matcher.end()));
    }

    /** "1.2.20" in prose is a paragraph; "04.10.16" and "17.7.12" are days. */
    private static boolean looksLikeParagraphNumber(Matcher matcher) {
        return matcher.group("numShort") != null
                && matcher.group("sep").equals(".")
                && matcher.group("numDay").length() + matcher.group("numMonth").length() == 2;
    }

    /** In "Page 6 November 2020" the 6 is the page's. */
    private static boolean followsLabel(String text, Matcher matcher) {
        int start = matcher.start();
        return LABEL_BEFORE
                .matcher(text.substring(Math.max(0, start - LABEL_REACH), start))
                .find();
    }

    private static @Nullable PartialDate date(Matcher matcher) {
        if (matcher.group("isoYear") != null) {
            return of(
                    number(matcher.group("isoYear")),
                    number(matcher.group("isoMonth")),
                    number(matcher.group("isoDay")));
        }
        if (matcher.group("numDay") != null) {
            int year = year(matcher, "numYear", "numShort");
            return of(year, number(matcher.group("numMonth")), number(matcher.group("numDay")));
        }
        if (matcher.group("day") != null) {
            return of(year(matcher, "year", "short"), month(matcher, "month"), number(matcher.group("day")));
        }
        if (matcher.group("usDay") != null) {
            return of(number(matcher.group("usYear")), month(matcher, "usMonth"), number(matcher.group("usDay")));
        }
        return of(year(matcher, "onlyYear", "onlyShort"), month(matcher, "onlyMonth"), null);
    }

    private static int month(Matcher matcher, String group) {
        return MonthWords.month(matcher.group(group)).getValue();
    }

    private static int year(Matcher matcher, String full, String shortened) {
        String digits = matcher.group(full);
        return digits != null ? number(digits) : 2000 + number(matcher.group(shortened));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable PartialDate of(int year, int month, @Nullable Integer day) {
        try {
            return new PartialDate(YearMonth.of(year, Month.of(month)), day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
