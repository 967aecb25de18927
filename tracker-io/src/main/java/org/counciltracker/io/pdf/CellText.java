package org.counciltracker.io.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds a text of lines: words with spaces between, wrapped lines joined, paragraphs parted by line breaks, and the address
 * of a link after its words. Not thread-safe.
 */
final class CellText {

    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Pattern BREAKS = Pattern.compile(" *\\n\\s*");
    private static final Pattern BROKEN = Pattern.compile("[\\p{L}\\p{Nd}][-/]");
    private static final String SOFT_HYPHEN = "\u00AD";

    private final StringBuilder out = new StringBuilder();
    private final boolean columns;
    private String between = "";
    private @Nullable String target;
    private int linkStart;

    private CellText(boolean columns) {
        this.columns = columns;
    }

    /**
     * Returns the text of some lines.
     *
     * @param lines the lines from top to bottom
     * @param region the cell that they stand in, or null where they stand in none: wide gaps are kept then
     */
    static String of(List<TextLine> lines, @Nullable Box region) {
        CellText text = new CellText(region == null);
        Breaks breaks = Breaks.in(lines, region);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.newLine(breaks.isBefore(i));
            }
            text.add(lines.get(i));
        }
        text.endLink();
        return tidy(text.out.toString(), region == null);
    }

    private void newLine(boolean paragraph) {
        int last = out.length() - 1;
        if (!paragraph && last > 0 && out.charAt(last) == SOFT_HYPHEN.charAt(0)) {
            out.setLength(last);
            between = "";
        } else if (paragraph) {
            between = "\n";
        } else {
            // A word that has a hyphen of its own is broken behind it; nobody else breaks words in a table.
            between = BROKEN.matcher(out.substring(Math.max(0, last - 1))).matches() ? "" : " ";
        }
    }

    private void add(TextLine line) {
        Glyph before = null;
        for (Glyph glyph : line.glyphs()) {
            if (before != null) {
                String gap = TextLine.gap(before, glyph, columns);
                between = gap.length() > between.length() ? gap : between;
            }
            if (glyph.isBlank()) {
                between = between.isEmpty() ? " " : between;
            } else {
                add(glyph);
            }
            before = glyph;
        }
    }

    private void add(Glyph glyph) {
        if (target != null && !target.equals(glyph.target())) {
            endLink();
        }
        out.append(between);
        between = "";
        if (target == null && glyph.target() != null) {
            target = glyph.target();
            linkStart = out.length();
        }
        out.append(glyph.text());
    }

    private void endLink() {
        if (target != null) {
            String words = bare(out.substring(linkStart));
            if (!words.contains(bare(target))) {
                out.append(" (").append(target).append(')');
            }
        }
        target = null;
    }

    private static String bare(String address) {
        return address.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("/$", "").replaceAll("\\s+", "");
    }

    private static String tidy(String text, boolean columns) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .replace(SOFT_HYPHEN, "");
        String even = columns ? plain : BLANKS.matcher(plain).replaceAll(" ");
        return BREAKS.matcher(even.strip()).replaceAll("\n");
    }
}
