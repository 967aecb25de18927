package org.counciltracker.io.xlsx;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a cell shows its number.
 *
 * @param id the format's number in the workbook
 * @param code the format, such as {@code 0.0%}
 * @param kind what it makes of a number
 */
record NumberFormat(int id, String code, Kind kind) {

    /** What a format makes of a number. */
    enum Kind {
        /** A number, without any format. */
        GENERAL,
        /** A number. */
        NUMBER,
        /** A day. */
        DATE,
        /** A month of a year. */
        MONTH,
        /** A year. */
        YEAR,
        /** A day and a time of day. */
        DATE_AND_TIME,
        /** A time of day. */
        TIME,
        /** A time that may be longer than a day. */
        ELAPSED
    }

    static final NumberFormat GENERAL = new NumberFormat(0, "General", Kind.GENERAL);

    /** Quoted and escaped letters, spaces as wide as a letter, and what stands in brackets such as colours and languages. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private static final Pattern ELAPSED = Pattern.compile("(?i)\\[(?:h+|m+|s+)\\]");
    private static final Pattern AM_PM = Pattern.compile("am/pm|a/p");
    private static final Pattern MINUTES = Pattern.compile("(?<=h[^a-z]{0,3})m{1,2}|m{1,2}(?=[^a-z]{0,3}s)");

    static NumberFormat of(int id, String code) {
        if (code.equalsIgnoreCase("General") || code.equals("@") || code.isBlank()) {
            return GENERAL;
        }
        return new NumberFormat(id, code, kind(code));
    }

    private static Kind kind(String code) {
        if (ELAPSED.matcher(code).find()) {
            return Kind.ELAPSED;
        }
        String bare = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        String first = bare.contains(";") ? bare.substring(0, bare.indexOf(';')) : bare;
        String words = first.replace("general", "0");
        if (words.matches(".*[#?].*") || (words.matches(".*0.*") && !words.matches(".*s[.,]0+.*"))) {
            return Kind.NUMBER;
        }
        String shown = AM_PM.matcher(words).replaceAll("");
        boolean time = shown.indexOf('h') >= 0 || shown.indexOf('s') >= 0;
        String dates = MINUTES.matcher(shown).replaceAll("");
        boolean day = dates.indexOf('d') >= 0;
        boolean month = dates.indexOf('m') >= 0;
        boolean year = dates.indexOf('y') >= 0;
        if (day || month || year) {
            if (time) {
                return Kind.DATE_AND_TIME;
            }
            if (day) {
                return Kind.DATE;
            }
            return month ? Kind.MONTH : Kind.YEAR;
        }
        return time ? Kind.TIME : Kind.NUMBER;
    }
}
