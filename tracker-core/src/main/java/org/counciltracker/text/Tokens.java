package org.counciltracker.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.counciltracker.text.Token.Gap;

/**
 * Cuts text into words.
 *
 * <p>A word is a run of letters and digits with the apostrophes inside it; {@code %} is a word of its own. Its matching
 * form is NFKC, in lower case, with typographic apostrophes made plain and soft hyphens dropped, so that what clerks and
 * word processors type in different ways is found alike. A web or mail address is one word, whose dots end no sentence.
 * Time is linear in the length of the text. This class has no state.
 */
public final class Tokens {

    /** Words whose full stop ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "eg", "i.e", "ie", "etc", "approx", "no", "nos", "cllr", "cllrs", "mr", "mrs", "ms", "dr", "st",
            "vs", "cf", "ref", "para", "paras", "dept", "govt", "s", "ss", "reg", "regs", "art", "min", "max", "rev",
            "hon");

    private Tokens() {}

    /**
     * Returns the words of a text.
     *
     * @param text any text
     * @return its words in order, an immutable list
     */
    public static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        Gap gap = Gap.SENTENCE;
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                String form = form(text.substring(at, end));
                tokens.add(new Token(form, at, end, gap));
                gap = Gap.SPACE;
                at = end;
            } else {
                gap = gap.max(gapAt(text, at, tokens));
                at++;
            }
        }
        return List.copyOf(tokens);
    }

    /**
     * Returns the matching form of a word.
     *
     * @param word the word as written
     * @return its matching form
     */
    public static String form(String word) {
        String folded = isPlainAscii(word)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFKC)
                        .replace('\u2019', '\'')
                        .replace('\u2018', '\'')
                        .replace("\u00AD", "");
        return folded.toLowerCase(Locale.ROOT);
    }

    private static boolean isPlainAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7E) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the word that starts at {@code at} ends, or {@code at} where none starts. */
    private static int wordEnd(String text, int at) {
        char first = text.charAt(at);
        if (first == '%') {
            return at + 1;
        }
        if (!Character.isLetterOrDigit(first)) {
            return at;
        }
        if (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at)) {
            return addressEnd(text, at);
        }
        int end = at + 1;
        while (end < text.length() && isInside(text, end)) {
            end++;
        }
        return end;
    }

    private static int addressEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != ')') {
            end++;
        }
        while (end > at + 1 && ".,;:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || c == '\u00AD') {
            return true;
        }
        boolean joins = c == '\'' || c == '\u2019' || c == '.' || c == '@' || c == '_';
        boolean wordFollows = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (!joins || !wordFollows) {
            return false;
        }
        // A dot joins the letters of an abbreviation and the digits of a number, not two sentences typed without a
        // space.
        return c != '.'
                || Character.isDigit(text.charAt(at - 1)) == Character.isDigit(text.charAt(at + 1))
                        && (Character.isDigit(text.charAt(at + 1)) || isSingleLetter(text, at - 1));
    }

    private static boolean isSingleLetter(String text, int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    private static Gap gapAt(String text, int at, List<Token> before) {
        char c = text.charAt(at);
        return switch (c) {
            case '\n', '!', '?', '\u2022', '\u00B7' -> Gap.SENTENCE;
            case '.' -> endsSentence(text, at, before) ? Gap.SENTENCE : Gap.SPACE;
            case ';', ':', '\u2013', '\u2014' -> Gap.CLAUSE;
            case '-' -> isSpace(text, at - 1) && isSpace(text, at + 1) ? Gap.CLAUSE : Gap.SPACE;
            case ',' -> Gap.COMMA;
            case '(', ')', '[', ']' -> Gap.BRACKET;
            default -> Gap.SPACE;
        };
    }

    private static boolean isSpace(String text, int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static boolean endsSentence(String text, int at, List<Token> before) {
        if (before.isEmpty()) {
            return false;
        }
        Token last = before.get(before.size() - 1);
        boolean abbreviation = last.end() == at
                && (ABBREVIATIONS.contains(last.form()) && startsLower(text, at + 1) || isTwoLetters(last.form()));
        return !abbreviation;
    }

    /** Returns whether a word is one like "e.g" and "i.e". */
    private static boolean isTwoLetters(String form) {
        return form.length() == 3 && form.charAt(1) == '.' && isSmall(form.charAt(0)) && isSmall(form.charAt(2));
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** After "No." or "e.g." a sentence goes on where the next word is a number or begins in lower case. */
    private static boolean startsLower(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && !Character.isUpperCase(text.charAt(at));
    }
}
