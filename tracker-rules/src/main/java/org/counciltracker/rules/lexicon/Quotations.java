package org.counciltracker.rules.lexicon;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;

/**
 * The titles and sayings that stand in double quotation marks: what is said in them is not said of the item.
 *
 * <p>This class is immutable.
 */
final class Quotations {

    /** A longer one is taken for two marks that have nothing to do with each other. */
    private static final int LONGEST = 120;

    private final ImmutableRangeSet<Integer> spans;

    private Quotations(ImmutableRangeSet<Integer> spans) {
        this.spans = spans;
    }

    static Quotations of(String text) {
        TreeRangeSet<Integer> spans = TreeRangeSet.create();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                open = -1;
            } else if (c == '"' || c == '\u201C' || c == '\u201D') {
                if (open >= 0 && at - open <= LONGEST) {
                    spans.add(Range.closed(open, at));
                    open = -1;
                } else {
                    open = at;
                }
            }
        }
        return new Quotations(ImmutableRangeSet.copyOf(spans));
    }

    boolean contain(int offset) {
        return spans.contains(offset);
    }
}
