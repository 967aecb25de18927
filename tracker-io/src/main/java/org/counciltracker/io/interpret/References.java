package org.counciltracker.io.interpret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.Reference;
import org.counciltracker.parse.ReferenceParser;
import org.counciltracker.parse.ReferenceParser.LeadingReference;
import org.counciltracker.parse.ReferenceParser.ReferenceMention;

/** Finds the reference that names a row's item: in a cell of its own, or at the start of the action. */
final class References {

    private static final int LONGEST = 40;
    private static final int REACH = 80;
    private static final String SHORT_WORD = "(?:[^\\s\\p{L}]|\\p{L}(?!\\p{L}{5}))+";

    /** Up to four words, none of more than five letters, with a digit somewhere: "Min 45 (2)". */
    private static final Pattern LOOSE = Pattern.compile(
            "(?=[^\\p{Nd}]*\\p{Nd})(?=[\\p{Lu}\\p{Nd}(\\[])" + SHORT_WORD + "(?:\\s+" + SHORT_WORD + "){0,3}");

    private static final Pattern NUMBERED = Pattern.compile(
            "(?i:(?:rec(?:ommendation)?|action|item|no)s?\\.?[ \\u00a0]?(?=\\d|R\\d))?(?<number>R?\\d{1,3}(?:\\.\\d{1,3}){0,2}[a-z]?)[.):]?"
                    + "\\s{1,4}[–-]?\\s?(?=[\\p{Lu}\"'“‘(])");

    private References() {}

    /** Returns the reference that a cell of a reference column holds, if it can be one. */
    static Optional<Reference> inColumn(String cell) {
        Optional<Reference> whole = ReferenceParser.whole(cell);
        if (whole.isPresent() || cell.isBlank() || cell.length() > LONGEST) {
            return whole;
        }
        boolean fits = LOOSE.matcher(cell.strip()).matches() && !PageFurniture.isToken(cell);
        return fits ? Optional.of(Reference.of(cell)) : Optional.empty();
    }

    /** Returns the reference that opens a text, with or without a dash behind it. */
    static Optional<LeadingReference> leading(String text) {
        String head = text.length() > REACH ? text.substring(0, REACH) : text;
        Optional<LeadingReference> leading = ReferenceParser.leading(text);
        if (leading.isPresent()) {
            return leading;
        }
        List<ReferenceMention> mentions = ReferenceParser.mentions(head);
        if (mentions.isEmpty() || mentions.get(0).start() > 0) {
            return Optional.empty();
        }
        int end = mentions.get(0).end();
        boolean spaced = end + 1 < head.length()
                && Character.isWhitespace(head.charAt(end))
                && Character.isUpperCase(head.charAt(end + 1));
        return spaced ? Optional.of(new LeadingReference(mentions.get(0).reference(), end + 1)) : Optional.empty();
    }

    /**
     * Returns the number that opens a text, as a list numbers its points: "1.1 Reconcile", "Recommendation 3: Review". It names
     * an item only where most items of the table have one.
     */
    static Optional<LeadingReference> numbered(String text) {
        Matcher number = NUMBERED.matcher(text);
        return number.lookingAt()
                ? Optional.of(new LeadingReference(Reference.of(number.group("number")), number.end()))
                : Optional.empty();
    }

    /** Returns whether a row shows a reference where its table has them. */
    static boolean stand(AlignedRow row) {
        return inColumn(row.text(Field.REFERENCE)).isPresent()
                || leading(row.text(Field.ACTION)).isPresent();
    }
}
