package org.counciltracker.cli.render;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.util.Collection;
import org.counciltracker.assessment.Quote;

/** Text with some of its words marked: «in guillemets», and in bold where that can be shown. */
final class Marked {

    /** Stand in for the marks while lines are cut: characters for private use, which no document means anything by. */
    private static final char OPENS = '\uE000';

    private static final char CLOSES = '\uE001';

    private Marked() {}

    /**
     * Returns text as lines with their ends.
     *
     * @param text any text
     * @param quotes the words to mark, by their offsets; those that overlap or touch are marked as one
     * @param indent how far the lines are indented
     * @param page what they are laid out for
     */
    static String lines(String text, Collection<Quote> quotes, int indent, Page page) {
        var lines = new StringBuilder();
        boolean inside = false;
        for (String line : Wrapping.wrap(marked(text, quotes), Math.max(1, page.width() - indent))) {
            lines.append(" ".repeat(indent));
            int from = 0;
            for (int at = 0; at < line.length(); at++) {
                if (line.charAt(at) == OPENS || line.charAt(at) == CLOSES) {
                    int to = line.charAt(at) == CLOSES ? at + 1 : at;
                    lines.append((inside ? Tone.STRONG : Tone.PLAIN).of(line.substring(from, to), page));
                    inside = line.charAt(at) == OPENS;
                    from = to;
                }
            }
            lines.append((inside ? Tone.STRONG : Tone.PLAIN).of(line.substring(from), page))
                    .append('\n');
        }
        return lines.toString().replace(OPENS, '«').replace(CLOSES, '»');
    }

    private static String marked(String text, Collection<Quote> quotes) {
        RangeSet<Integer> spans = TreeRangeSet.create();
        quotes.forEach(quote -> spans.add(Range.closedOpen(quote.start(), quote.end())));
        var marked = new StringBuilder();
        int done = 0;
        for (Range<Integer> span : spans.asRanges()) {
            marked.append(text, done, span.lowerEndpoint())
                    .append(OPENS)
                    .append(text, span.lowerEndpoint(), span.upperEndpoint())
                    .append(CLOSES);
            done = span.upperEndpoint();
        }
        return marked.append(text, done, text.length()).toString();
    }
}
