package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Paragraph;

/** Makes paragraphs of the lines outside of tables. Immutable. */
final class Prose {

    /** How much larger than most text a heading is set, at least. */
    private static final double LARGER = 1.12;

    private static final double SAME_SIZE = 0.6;
    private static final double LONGEST_HEADING = 160;
    private static final double WRAPPED = 1.5;
    private static final double INDENT = 30;

    private final double bodySize;
    private final boolean bodyBold;

    private Prose(double bodySize, boolean bodyBold) {
        this.bodySize = bodySize;
        this.bodyBold = bodyBold;
    }

    /** Learns how most of a document's text outside of tables is set. */
    static Prose of(List<PageLayout> pages) {
        Map<Double, Integer> sizes = new TreeMap<>();
        int bold = 0;
        int all = 0;
        for (PageLayout page : pages) {
            for (PageItem item : page.items()) {
                if (item instanceof PageLine line) {
                    int letters = line.line().glyphs().size();
                    sizes.merge(Math.round(line.line().size() * 2) / 2.0, letters, Integer::sum);
                    bold += line.line().isBold() ? letters : 0;
                    all += letters;
                }
            }
        }
        double most = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
        // Where all there is are headings, the smallest is the body.
        return new Prose(most, bold * 2 > all && bold < all);
    }

    List<Block> paragraphs(List<PageLine> lines, PageLayout page) {
        double right = page.items().stream()
                .mapToDouble(item -> item.box().right())
                .max()
                .orElse(0);
        List<Block> paragraphs = new ArrayList<>();
        List<PageLine> open = new ArrayList<>();
        for (PageLine line : lines) {
            if (!open.isEmpty() && !goesOn(open.get(open.size() - 1), line, right)) {
                paragraphs.add(paragraph(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            paragraphs.add(paragraph(open));
        }
        return paragraphs;
    }

    private static boolean goesOn(PageLine above, PageLine below, double right) {
        TextLine one = above.line();
        TextLine other = below.line();
        double distance = other.baseline() - one.baseline();
        return Math.abs(one.size() - other.size()) <= SAME_SIZE
                && one.isBold() == other.isBold()
                && distance <= WRAPPED * Math.max(one.size(), other.size())
                && Math.abs(one.box().left() - other.box().left()) <= INDENT
                && !above.text().contains("   ")
                && !below.text().contains("   ")
                && !Breaks.opens(below.text())
                && !Breaks.hadRoom(one, other, right, one.box().left());
    }

    private Paragraph paragraph(List<PageLine> lines) {
        String text = CellText.of(lines.stream().map(PageLine::line).toList(), null);
        PageLine first = lines.get(0);
        double size =
                lines.stream().mapToDouble(line -> line.line().size()).min().orElse(0);
        boolean bold = lines.stream().allMatch(line -> line.line().isBold());
        boolean heading = text.length() <= LONGEST_HEADING && (size >= LARGER * bodySize || bold && !bodyBold);
        return new Paragraph(text, heading, first.place());
    }
}
