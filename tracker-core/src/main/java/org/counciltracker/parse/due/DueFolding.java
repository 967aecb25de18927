package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.counciltracker.parse.MonthWords;

/**
 * The text of a due cell as shapes see it: small letters, straight quotes, plain hyphens, single spaces, no times of day, and
 * slips of the pen mended.
 *
 * @param text the folded text
 * @param mends what was mended, each in a few words for people, such as {@code "2O21" read as 2021}
 */
record DueFolding(String text, List<String> mends) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]++");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");
    private static final Pattern APOSTROPHES = Pattern.compile("[‘’‛`´]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:*•]++|(?<![\\s.,;:*])[\\s.,;:*]++$");
    private static final Pattern STRUCK =
            Pattern.compile("~~([^~]{1,60})~~|<(?:s|del|strike)>([^<]{1,60})</(?:s|del|strike)>");
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d/.])(?:(?:at|by|before|from) )?(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\.?(?!\\p{L})|o'clock)|(?:12 ?)?(?:noon|midday|midnight)(?!\\p{L})"
                    + "|\\d\\d[:.]?\\d\\d ?(?:hrs|hours)(?!\\p{L})|(?<![-+])\\d{1,2}:\\d\\d(?::\\d\\d)?z?(?![\\d:]))(?: on(?= ))?");
    /** The T of 2022-09-30T00:00:00. */
    private static final Pattern ISO_TIME = Pattern.compile("(?<=\\d)t(?=\\d\\d:\\d\\d)");

    private static final Pattern SLASH = Pattern.compile("(?<=\\p{L}{3}|\\d\\d)/(?=\\p{L}{3})|(?<=\\p{L}{3})/(?=q\\d)"
            + "|(?<=\\p{L}{3} (?:19|20)\\d\\d)/(?=\\d{1,2}(?:st|nd|rd|th)? " + MonthWords.REGEX + "(?!\\p{L}))");
    private static final Pattern GLUED_DAY =
            Pattern.compile("(?<=\\d|\\d(?:st|nd|rd|th))(?=" + MonthWords.REGEX + "(?!\\p{L}))");
    private static final Pattern GLUED_WORD =
            Pattern.compile("(?<!\\p{L})(by|end|of|mid|early|late|in)(?=" + MonthWords.REGEX + "(?!\\p{L}))");
    private static final Pattern ARROWS = Pattern.compile("[-=]{0,3}>|[→⇒➔➜]");
    /** The number of "phase 1 Dec 2022" is that of the phase. */
    private static final Pattern NUMBERED_PART =
            Pattern.compile("(?<!\\p{L})(phase|stage|part|step|tranche|wave|lot) \\d{1,2}(?= \\p{L})");

    private static final Pattern LETTERS_IN_DATE = Pattern.compile("(?<=\\d[/.-])[oil]{1,2}(?=[/.-]\\d)");
    private static final Pattern BROKEN_YEAR = Pattern.compile("(?<!\\d)(20) (\\d\\d-\\d\\d-\\d\\d)(?!\\d)");
    private static final Pattern GLUED_MID = Pattern.compile(
            "(?<!\\p{L})mid(?=(?:summer|winter|autumn|spring|year|month|week|term)(?!\\p{L}))(?!summer day)");
    private static final Pattern DOUBLED = Pattern.compile("(?<=\\d)([/.-])\\1(?=\\d)");
    private static final Pattern GLUED_YEAR = Pattern.compile("(?<![\\p{L}])(" + MonthWords.REGEX + ")(?=\\d)");
    /** A number in which a letter stands for a digit: "2o21", "l5", "3oth". */
    private static final Pattern LETTERED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?=[oil]{0,3}\\d)(?=\\d{0,3}[oil])[\\doil]{2,4}(?=(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]))");

    static DueFolding of(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC)
                .replace("\u00ad", "")
                .toLowerCase(Locale.ROOT);
        text = DASHES.matcher(text).replaceAll("-");
        text = APOSTROPHES.matcher(text).replaceAll("'");
        text = STRUCK.matcher(text)
                .replaceAll(match -> " " + (match.group(1) == null ? match.group(2) : match.group(1)) + " -> ");
        text = SPACES.matcher(ARROWS.matcher(text).replaceAll(" -> ")).replaceAll(" ");
        text = TIME.matcher(ISO_TIME.matcher(text).replaceAll(" ")).replaceAll(" ");
        List<String> mends = new ArrayList<>();
        text = LETTERED.matcher(text).replaceAll(match -> digits(match, raw, mends));
        text = DOUBLED.matcher(text).replaceAll("$1");
        text = LETTERS_IN_DATE.matcher(text).replaceAll(match -> digits(match, raw, mends));
        text = BROKEN_YEAR.matcher(text).replaceAll("$1$2");
        text = NUMBERED_PART.matcher(text).replaceAll("$1");
        text = SLASH.matcher(text).replaceAll(" / ");
        text = GLUED_DAY.matcher(text).replaceAll(" ");
        text = GLUED_WORD.matcher(text).replaceAll("$1 ");
        text = GLUED_MID.matcher(text).replaceAll("mid ");
        text = GLUED_YEAR.matcher(text).replaceAll("$1 ");
        text = DueSpelling.mended(text, raw, mends);
        text = EDGES.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
        boolean bracketed = text.length() > 2
                && (text.startsWith("(") && text.indexOf(')') == text.length() - 1
                        || text.startsWith("[") && text.indexOf(']') == text.length() - 1);
        return new DueFolding(
                bracketed ? text.substring(1, text.length() - 1).strip() : text, ImmutableList.copyOf(mends));
    }

    private static String digits(MatchResult match, String raw, List<String> mends) {
        String number = match.group().replace('o', '0').replace('i', '1').replace('l', '1');
        mends.add(DueSpelling.mend(match.group(), number, raw));
        return number;
    }
}
