package org.counciltracker.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.Reference;

/**
 * Finds the references by which bodies name their items, such as {@code R39/21}, {@code SR (25/26) 01},
 * {@code 14/2018/P}, {@code 21 BCFU 07}, {@code BOD 60/17(h)} and {@code Oct20-Ac4}.
 *
 * <p>A cell may hold no more than {@code SC18}, {@code 1.1} or {@code 7}; prose is full of such words, so there they count
 * for nothing. Dates, financial years and fractions are never references. All functions are pure and thread-safe, take
 * time linear in the text, and throw nothing for any text.
 */
public final class ReferenceParser {

    private static final String SPACE = "[\\s\\u00a0\\u202f]";

    /** What looks like the letters of a reference but isn't: years, quarters, times, months and small words in capitals. */
    private static final String NO_LETTERS =
            "(?!(?:FY|Q[1-4]/|H[12]/)|(?:AM|PM|AND|AT|BY|FROM|IN|KM|NO|OF|ON|OR|THE|TO|UNTIL|"
                    + "JAN|FEB|MARCH|MAR|APRIL|APR|MAY|JUNE|JUN|JULY|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)(?![A-Za-z]))";

    /** Shapes that stand out in prose. */
    private static final String DISTINCT = "(?:"
            // R39/21, A55/12, PCP12/2021; one letter may be small
            + NO_LETTERS + "(?:[A-Z]{1,5}|[a-z])\\d{1,4}/(?:20)?\\d\\d(?:\\([a-z]\\))?"
            // SR (25/26) 01
            + "|" + NO_LETTERS + "[A-Z]{1,6}" + SPACE + "?\\(\\d\\d/\\d\\d\\)" + SPACE + "?\\d{1,4}"
            // 14/2018/P, 3/20/FE
            + "|\\d{1,4}/(?:20)?\\d\\d/[A-Z]{1,4}"
            // 21 BCFU 07
            + "|\\d\\d" + SPACE + NO_LETTERS + "[A-Z]{2,6}" + SPACE + "\\d{2,3}"
            // BOD 60/17(h)
            + "|" + NO_LETTERS + "(?<body>[A-Z]{2,6})" + SPACE
            + "(?<number>\\d{1,4})/(?<year>(?:20)?\\d\\d)(?<letter>\\([a-z]\\))?"
            // Oct20-Ac4
            + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\\d\\d-[A-Za-z]{1,3}\\d{1,3}"
            + ")";

    private static final String AFTER = "(?![\\p{L}\\p{N}_]|[/-]\\d)";
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_/.@&-])" + DISTINCT + AFTER);

    /** A reference right after another: "R39/21-R41/21". */
    private static final Pattern CHAINED = Pattern.compile("[/–-]" + DISTINCT + AFTER);

    private static final Pattern DISTINCT_WHOLE = Pattern.compile(DISTINCT);

    /** Shapes that are references only where nothing else stands in the cell. */
    private static final Pattern PLAIN_WHOLE = Pattern.compile(
            // SC18, SC 18, A-4, R7a
            "[A-Z]{1,6}[ -]?\\d{1,4}[a-z]?"
                    // 1.1, 2.3.4, 7, 7a, 12b
                    + "|\\d{1,4}(?:\\.\\d{1,3}){0,3}[a-z]?"
                    // 7/20
                    + "|\\d{1,4}/(?:20)?\\d\\d(?:\\([a-z]\\))?"
                    // OSC/21/07, AG-2023-07, HWB.3.2
                    + "|[A-Z]{1,6}(?:[/.-]\\d{1,4}){1,3}[a-z]?"
                    // 2021-22/05, 2021/22-05
                    + "|(?:20)?\\d\\d[/-]\\d\\d[/-][A-Z]{0,3}\\d{1,3}"
                    // Item 4, Action No. 12, Minute 33
                    + "|(?:Item|Action|Rec|Recommendation|Minute|Ref|No)\\.?(?: No\\.?)? ?\\d{1,4}(?:\\.\\d{1,3}){0,2}[a-z]?");

    private static final Pattern LEADING = Pattern.compile("(?<open>[\\[(])?(?<reference>" + DISTINCT
            + ")(?<close>[\\])])?(?<gap>[ \\u00a0]{0,4}+)(?<mark>[–—:\\n\\t]|-(?![\\p{L}\\p{N}]))?");

    private static final Pattern PLAIN_LEADING =
            Pattern.compile("(?<reference>[A-Z]{1,6}\\d{1,4}[a-z]?|\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-z]?)"
                    + "(?:[ \\u00a0]{1,3}[–—-][ \\u00a0]|[ \\u00a0]?:[\\s\\u00a0])[\\s\\u00a0]{0,3}(?=[\\p{Lu}\"'“‘])");

    private static final Pattern FINANCIAL_YEAR = Pattern.compile("20(\\d\\d)[/-]((?:20)?\\d\\d)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]++");

    private ReferenceParser() {}

    /**
     * A reference that opens a text.
     *
     * @param reference the reference
     * @param textStart the index of the first character after the reference and its separator
     */
    public record LeadingReference(Reference reference, int textStart) {}

    /**
     * A reference found in prose.
     *
     * @param reference the reference
     * @param start the index of its first character
     * @param end the index after its last character
     */
    public record ReferenceMention(Reference reference, int start, int end) {}

    /**
     * Reads a cell that is nothing but a reference.
     *
     * @param cell the cell's text; white space around it, brackets around it and one full stop after it are ignored
     * @return the reference, or empty where the cell is blank or says anything else
     */
    public static Optional<Reference> whole(String cell) {
        if (cell.length() > 200) {
            return Optional.empty();
        }
        String text = SPACES.matcher(cell.strip()).replaceAll(" ");
        if (text.length() > 2
                && (text.startsWith("[") && text.endsWith("]") || text.startsWith("(") && text.endsWith(")"))) {
            text = text.substring(1, text.length() - 1).strip();
        }
        if (text.endsWith(".") || text.endsWith(":")) {
            text = text.substring(0, text.length() - 1);
        }
        Matcher distinct = DISTINCT_WHOLE.matcher(text);
        boolean matches = distinct.matches() || PLAIN_WHOLE.matcher(text).matches() && !isWrittenYear(text);
        return matches && DateReader.whole(text).isEmpty() ? Optional.of(Reference.of(text)) : Optional.empty();
    }

    /**
     * Reads a reference that opens a text and is followed by a dash, a colon or a line break.
     *
     * @param text the text of an action, such as "R7/20 - The panel asked …"
     * @return the reference and where the text goes on, or empty where the text opens otherwise
     */
    public static Optional<LeadingReference> leading(String text) {
        int start = indexOfWord(text, 0);
        Matcher matcher = LEADING.matcher(text).region(start, text.length());
        if (matcher.lookingAt() && separates(matcher, text) && !isFinancialYear(matcher)) {
            return Optional.of(
                    new LeadingReference(Reference.of(matcher.group("reference")), indexOfWord(text, matcher.end())));
        }
        Matcher plain = PLAIN_LEADING.matcher(text).region(start, text.length());
        if (plain.lookingAt()) {
            return Optional.of(
                    new LeadingReference(Reference.of(plain.group("reference")), indexOfWord(text, plain.end())));
        }
        return Optional.empty();
    }

    /**
     * Finds the references in prose, leaving out those inside web addresses.
     *
     * @param text any text
     * @return the references in the order they stand, never overlapping; the same one as often as it stands
     */
    public static List<ReferenceMention> mentions(String text) {
        WebAddresses addresses = WebAddresses.in(text);
        List<ReferenceMention> found = new ArrayList<>();
        Matcher matcher = MENTION.matcher(text);
        Matcher chained = CHAINED.matcher(text);
        while (matcher.find()) {
            if (addresses.cover(matcher.start()) || isFinancialYear(matcher)) {
                continue;
            }
            found.add(mention(text, matcher.start(), matcher.end()));
            int end = matcher.end();
            while (chained.region(end, text.length()).lookingAt()) {
                found.add(mention(text, end + 1, chained.end()));
                end = chained.end();
            }
        }
        return List.copyOf(found);
    }

    private static ReferenceMention mention(String text, int start, int end) {
        return new ReferenceMention(Reference.of(text.substring(start, end)), start, end);
    }

    /** "2019/20" is a year; "19/20" may be the twentieth year's item 19. */
    private static boolean isWrittenYear(String text) {
        Matcher year = FINANCIAL_YEAR.matcher(text);
        return year.matches() && (Integer.parseInt(year.group(1)) + 1) % 100 == Integer.parseInt(year.group(2)) % 100;
    }

    private static boolean separates(Matcher matcher, String text) {
        if ((matcher.group("open") == null) != (matcher.group("close") == null)) {
            return false;
        }
        return matcher.group("open") != null
                || matcher.group("mark") != null
                || matcher.group("gap").length() >= 2
                || matcher.end() == text.length();
    }

    /** "OPCC 20/21" speaks of the year 2020/21; "BOD 60/17" and "BOD 20/21(a)" are references. */
    private static boolean isFinancialYear(Matcher matcher) {
        String number = matcher.group("number");
        if (number == null || matcher.group("letter") != null) {
            return false;
        }
        int next = (Integer.parseInt(number) + 1) % 100;
        return number.length() != 3 && next == Integer.parseInt(matcher.group("year")) % 100;
    }

    private static int indexOfWord(String text, int from) {
        int index = from;
        while (index < text.length()
                && (Character.isWhitespace(text.charAt(index)) || text.charAt(index) == '\u00a0')) {
            index++;
        }
        return index;
    }
}
