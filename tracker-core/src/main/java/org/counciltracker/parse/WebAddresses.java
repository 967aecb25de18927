package org.counciltracker.parse;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where web addresses stand in a text, so that nothing is read out of the middle of one. */
final class WebAddresses {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]*+", Pattern.CASE_INSENSITIVE);

    private final BitSet covered = new BitSet();

    private WebAddresses(String text) {
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            covered.set(matcher.start(), matcher.end());
        }
    }

    static WebAddresses in(String text) {
        return new WebAddresses(text);
    }

    /** Returns whether the character at {@code index} belongs to a web address. */
    boolean cover(int index) {
        return covered.get(index);
    }
}
