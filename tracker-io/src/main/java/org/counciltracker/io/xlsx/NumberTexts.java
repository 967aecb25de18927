package org.counciltracker.io.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Writes numbers as a British reader sees them: days as {@code 31/03/2021} whatever their format, other numbers in their
 * format, and those without one in full. The machine's locale and time zone change nothing. Not thread-safe.
 */
final class NumberTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    /** The last day of the year 9999, which no program goes beyond. */
    private static final double LAST_DAY = 2_958_466;

    /** A general cell shows nine or ten digits; the rest is what binary fractions leave. */
    private static final MathContext SHOWN = new MathContext(11, RoundingMode.HALF_UP);

    private static final Pattern EXPONENT = Pattern.compile("[0-9]E[+-]?[0-9]");
    /** Digits with quoted words or escaped letters around them, such as {@code "R"0"/20"}. */
    private static final Pattern WORDED = Pattern.compile("((?:\"[^\"]*\"|\\\\.)*+)([0#,.%]+)((?:\"[^\"]*\"|\\\\.)*+)");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|\\\\(.)");

    private static final int LONGEST_FORMAT = 255;

    private final boolean since1904;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    /** Creates a writer for a workbook that counts its days from 1904, or from 1900. */
    NumberTexts(boolean since1904) {
        this.since1904 = since1904;
    }

    String text(double value, NumberFormat format) {
        return switch (format.kind()) {
            case GENERAL -> general(value);
            case NUMBER -> formatted(value, format);
            case ELAPSED -> Math.abs(value) >= LAST_DAY ? general(value) : elapsed(value, format.code());
            case DATE, MONTH, YEAR, DATE_AND_TIME, TIME ->
                value < 0 || value >= LAST_DAY ? general(value) : moment(value, format.kind());
        };
    }

    /** Returns a day that a workbook writes as {@code 2021-03-31T00:00:00}; any other text unchanged. */
    static String ofIso(String text, NumberFormat format) {
        try {
            String whole = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            LocalDateTime moment = LocalDateTime.parse(whole.contains("T") ? whole : whole + "T00:00:00");
            NumberFormat.Kind kind = format.kind();
            return words(
                    moment,
                    kind == NumberFormat.Kind.GENERAL || kind == NumberFormat.Kind.NUMBER
                            ? NumberFormat.Kind.DATE_AND_TIME
                            : kind);
        } catch (DateTimeException e) {
            return text;
        }
    }

    /** The formatter would write these digits in the machine's locale. */
    private static String elapsed(double days, String code) {
        boolean inSeconds = code.indexOf('s') >= 0;
        long all = Math.round(Math.abs(days) * 86_400);
        String sign = days < 0 ? "-" : "";
        String seconds = inSeconds ? ":" + twoDigits(all % 60) : "";
        if (code.contains("[s")) {
            return sign + all;
        }
        if (code.contains("[m")) {
            return sign + all / 60 + seconds;
        }
        String minutes = code.indexOf('m') >= 0 ? ":" + twoDigits(all / 60 % 60) : "";
        return sign + all / 3600 + minutes + seconds;
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private String moment(double value, NumberFormat.Kind kind) {
        if (value < 1 && kind != NumberFormat.Kind.TIME && !since1904) {
            // What programs show where a formula fetched a blank cell.
            return "00/01/1900";
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
        return moment == null ? general(value) : words(moment, kind);
    }

    private static String words(LocalDateTime moment, NumberFormat.Kind kind) {
        return switch (kind) {
            case MONTH -> MONTHS[moment.getMonthValue() - 1] + " " + moment.getYear();
            case YEAR -> Integer.toString(moment.getYear());
            case TIME -> TIME.format(moment);
            case DATE_AND_TIME ->
                moment.toLocalTime().toSecondOfDay() == 0
                        ? DAY.format(moment)
                        : DAY.format(moment) + " " + TIME.format(moment);
            default -> DAY.format(moment);
        };
    }

    static String general(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shown = value == Math.rint(value) && Math.abs(value) < 1e15 ? exact : exact.round(SHOWN);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private String formatted(double value, NumberFormat format) {
        if (format.code().length() > LONGEST_FORMAT) {
            return general(value);
        }
        String plain;
        try {
            plain = PlainText.of(parts(value, format));
        } catch (RuntimeException e) {
            // The formatter throws whatever comes for a format that is none.
            return general(value);
        }
        boolean senseless = plain.isEmpty()
                || plain.startsWith("###")
                || EXPONENT.matcher(plain).find()
                || (plain.endsWith(".0") && !format.code().contains(".0"));
        return senseless ? general(value) : plain;
    }

    /** Writes the words around the digits itself: the formatter takes a stroke in them for that of a fraction. */
    private String parts(double value, NumberFormat format) {
        Matcher worded = WORDED.matcher(format.code());
        if (value < 0 || !worded.matches()) {
            return formatter.formatRawCellContents(value, format.id(), format.code(), since1904);
        }
        String digits = formatter.formatRawCellContents(value, -1, worded.group(2), since1904);
        return unquoted(worded.group(1)) + digits + unquoted(worded.group(3));
    }

    private static String unquoted(String words) {
        return QUOTED.matcher(words).replaceAll("$1$2");
    }
}
