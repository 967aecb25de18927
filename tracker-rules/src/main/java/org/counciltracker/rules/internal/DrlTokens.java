package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a condition, read one after the other. Not thread-safe. */
final class DrlTokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|//[^\\n]*|/\\*.*?\\*/"
                    + "|(?<text>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')"
                    + "|(?<number>\\d[\\w.]*)"
                    + "|(?<name>[$\\p{L}_][\\w$]*)"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||!\\.|:=|::|.)",
            Pattern.DOTALL);

    private static final Token NONE = new Token(Kind.NONE, "", 0, 0);

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /**
     * Cuts a part of a text.
     *
     * @param text the text
     * @param from where the part begins
     * @param to where it ends
     */
    DrlTokens(String text, int from, int to) {
        Matcher matcher = TOKEN.matcher(text).region(from, to);
        while (matcher.lookingAt()) {
            for (Kind kind : List.of(Kind.TEXT, Kind.NUMBER, Kind.NAME, Kind.SIGN)) {
                if (matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                    tokens.add(new Token(kind, matcher.group(), matcher.start(), matcher.end()));
                }
            }
            matcher.region(matcher.end(), to);
        }
    }

    /** Returns the token after some more, without moving on. */
    Token peek(int more) {
        return next + more < tokens.size() ? tokens.get(next + more) : NONE;
    }

    /** Returns whether the next token is one of these. */
    boolean at(String... texts) {
        return List.of(texts).contains(peek(0).text()) && peek(0).kind() != Kind.TEXT;
    }

    Token take() {
        Token token = peek(0);
        next++;
        return token;
    }

    /** Takes the next token if it is this one. */
    boolean skip(String text) {
        boolean there = at(text);
        if (there) {
            next++;
        }
        return there;
    }

    /** Returns where the last token taken ends. */
    int taken() {
        return next == 0 ? 0 : tokens.get(Math.min(next, tokens.size()) - 1).end();
    }

    /** What a token is. */
    enum Kind {
        TEXT,
        NUMBER,
        NAME,
        SIGN,
        NONE
    }

    /**
     * One of them.
     *
     * @param kind what it is
     * @param text as written
     * @param start where it begins
     * @param end where it ends
     */
    record Token(Kind kind, String text, int start, int end) {}
}
