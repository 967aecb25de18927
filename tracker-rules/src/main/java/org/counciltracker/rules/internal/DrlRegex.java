package org.counciltracker.rules.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a regular expression. The compiler takes every text for one, and the rules then can't be loaded. This
 * class has no state.
 */
final class DrlRegex {

    /** What Java reads behind a backslash between quotes. */
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u+([0-9A-Fa-f]{4})|([0-3]?[0-7]{1,2})|(.))", Pattern.DOTALL);

    private static final String WITH_ONE = "btnfrs\"'\\";
    private static final String MEANT = "\b\t\n\f\r \"'\\";

    private DrlRegex() {}

    /**
     * Returns what a text in quotes stands for.
     *
     * @param literal the text with its quotes
     * @return the text, or null where a backslash stands before a letter for which it means nothing
     */
    static @Nullable String unquoted(String literal) {
        String inside = literal.length() < 2 ? "" : literal.substring(1, literal.length() - 1);
        var text = new StringBuilder();
        Matcher escape = ESCAPE.matcher(inside);
        while (escape.find()) {
            String letter;
            if (escape.group(1) != null) {
                letter = Character.toString(Integer.parseInt(escape.group(1), 16));
            } else if (escape.group(2) != null) {
                letter = Character.toString(Integer.parseInt(escape.group(2), 8));
            } else {
                int known = WITH_ONE.indexOf(escape.group(3));
                if (known < 0) {
                    return null;
                }
                letter = MEANT.substring(known, known + 1);
            }
            escape.appendReplacement(text, Matcher.quoteReplacement(letter));
        }
        return escape.appendTail(text).toString();
    }

    /** Returns what is wrong with an expression given in quotes, in words, or empty where nothing is. */
    static Optional<String> flaw(String literal) {
        String regex = unquoted(literal);
        if (regex == null) {
            return Optional.empty();
        }
        try {
            Pattern.compile(regex);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("%s is no regular expression: %s".formatted(literal, inWords(regex, e)));
        }
    }

    private static String inWords(String regex, PatternSyntaxException e) {
        String why = e.getDescription();
        int at = Math.min(Math.max(e.getIndex(), 0), regex.length() - 1);
        int open = unclosed(regex);
        if (open >= 0) {
            return "the bracket %s is not closed. Write \\\\%s where the sign itself is meant."
                    .formatted(sign(regex, open), regex.charAt(open));
        }
        if (why.startsWith("Unmatched closing")) {
            return "the bracket %s is closed, but never opened. Write \\\\) where the sign itself is meant."
                    .formatted(sign(regex, regex.lastIndexOf(')', at + 1)));
        }
        if (why.startsWith("Dangling")) {
            return "the sign %s repeats what stands before it, and nothing does. Write \\\\%s where the sign itself is meant."
                    .formatted(sign(regex, at), regex.charAt(at));
        }
        if (why.contains("repetition") || why.contains("counted closure")) {
            return "the bracket %s says how often something comes, such as {2} or {2,4}. Write \\\\{ where the sign itself is meant."
                    .formatted(sign(regex, Math.max(0, regex.lastIndexOf('{', at))));
        }
        if (why.startsWith("Illegal character range")) {
            return "the range within [ ] that ends at character %s runs backwards. Write a-z, and \\\\- where the sign itself is meant."
                    .formatted(at + 1);
        }
        if (regex.endsWith("\\") && (at >= regex.length() - 1)) {
            return "nothing stands behind its last backslash.";
        }
        return "%s (at character %s). Write \\\\ before a sign that is meant itself."
                .formatted(why.substring(0, 1).toLowerCase(Locale.ROOT) + why.substring(1), at + 1);
    }

    /** Returns the bracket that is not closed, or -1; the compiler reads on to the end before it shows. */
    private static int unclosed(String regex) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean within = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (within && c == ']') {
                within = false;
                open.pop();
            } else if (!within && c == '[') {
                within = true;
                open.push(i);
            } else if (!within && c == '(') {
                open.push(i);
            } else if (!within && c == ')' && !open.isEmpty()) {
                open.pop();
            }
        }
        return open.isEmpty() ? -1 : open.peek();
    }

    private static String sign(String regex, int at) {
        return "%s at character %s".formatted(regex.charAt(Math.max(0, at)), Math.max(0, at) + 1);
    }
}
