package org.counciltracker.rules.internal.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, literal or sign of DRL or of the Java in it.
 *
 * @param kind what it is
 * @param text as written
 * @param offset where it begins in the text that it was cut from
 */
record DrlToken(Kind kind, String text, int offset) {

    /** What tokens may be. */
    enum Kind {
        NAME,
        NUMBER,
        STRING,
        SIGN
    }

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?(?:\\*/|\\z)"
                    + "|(?<name>[$\\p{Alpha}_][$\\w]*)"
                    + "|(?<number>\\d[\\w.]*)"
                    + "|(?<string>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||:=|->|\\S)",
            Pattern.DOTALL);

    /** Cuts a text, leaving out its comments. */
    static List<DrlToken> of(String text) {
        var tokens = new ArrayList<DrlToken>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Kind kind = kindOf(matcher);
            if (kind != null) {
                tokens.add(new DrlToken(kind, matcher.group(), matcher.start()));
            }
        }
        return tokens;
    }

    @SuppressWarnings("NullAway") // null stands for a comment
    private static Kind kindOf(Matcher matcher) {
        if (matcher.group("name") != null) {
            return Kind.NAME;
        }
        if (matcher.group("number") != null) {
            return Kind.NUMBER;
        }
        if (matcher.group("string") != null) {
            return Kind.STRING;
        }
        return matcher.group("sign") == null ? null : Kind.SIGN;
    }

    boolean is(String sign) {
        return kind != Kind.STRING && text.equals(sign);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }
}
