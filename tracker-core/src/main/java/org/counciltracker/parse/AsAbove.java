package org.counciltracker.parse;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.counciltracker.text.WordList;

/**
 * Knows the words of cells that take over what stands above them: "As above.", "See above", "Ditto", or a mark of quotation.
 *
 * <p>The words stand in {@code as-above.csv}. All functions are pure and thread-safe.
 */
public final class AsAbove {

    private static final int LONGEST = 60;
    private static final CharMatcher SPACE = CharMatcher.whitespace();
    private static final CharMatcher EDGES = SPACE.or(CharMatcher.anyOf(".,;:-–—()[]*•"));
    private static final ImmutableSet<String> PHRASES =
            ImmutableSet.copyOf(WordList.lines(AsAbove.class, "as-above.csv"));

    private AsAbove() {}

    /**
     * Returns whether a text says no more than that what stands above holds here too.
     *
     * @param text the text of a cell, or of one update
     * @return whether it does; case, spaces, brackets and full stops are ignored
     */
    public static boolean is(String text) {
        return text.length() <= LONGEST
                && PHRASES.contains(
                        SPACE.trimAndCollapseFrom(EDGES.trimFrom(text), ' ').toLowerCase(Locale.ROOT));
    }
}
