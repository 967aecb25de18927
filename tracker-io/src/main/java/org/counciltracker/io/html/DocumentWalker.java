package org.counciltracker.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;
import org.counciltracker.io.table.UnreadableException;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes blocks of a page: each line outside of tables a paragraph, and the tables. Not thread-safe. */
final class DocumentWalker extends ContentWalker {

    private final List<Block> blocks;
    private final boolean[] heading;
    private final boolean hasTitle;

    private DocumentWalker(Page page, List<Block> blocks, boolean[] heading, boolean hasTitle) {
        super(page, line -> {
            Place place = page.nextParagraph();
            page.budget().spend(Limit.CELLS, 1, place.toString());
            blocks.add(new Paragraph(line, heading[0], place));
        });
        this.blocks = blocks;
        this.heading = heading;
        this.hasTitle = hasTitle;
    }

    static List<Block> blocks(Page page, Element body) throws UnreadableException {
        boolean hasTitle = body.select("h1").stream().anyMatch(title -> title.hasText() && !isBanner(title));
        DocumentWalker walker = new DocumentWalker(page, new ArrayList<>(), new boolean[1], hasTitle);
        walker.children(body, 1, null);
        walker.flow.endLine();
        return walker.blocks;
    }

    @Override
    Place place() {
        return page.here();
    }

    @Override
    @Nullable
    Element cell() {
        return null;
    }

    @Override
    void enterBlock(Element block) throws UnreadableException {
        flow.endLine();
        heading[0] |= isHeading(block);
    }

    @Override
    void leaveBlock(Element block) throws UnreadableException {
        flow.endLine();
        heading[0] &= !isHeading(block);
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]") || element.attr("role").equals("heading");
    }

    /** What leads about in the site is none of the document; neither is the site's own head, where the document has one. */
    @Override
    boolean skips(Element element) {
        boolean around = element.normalName().equals("nav")
                || element.attr("role").equals("navigation")
                || isSkipLink(element)
                || (hasTitle && isBannerItself(element) && element.selectFirst("h1") == null);
        if (!around || element.selectFirst("table") != null) {
            return false;
        }
        String text = element.text().strip();
        if (!text.isEmpty()) {
            page.info(NoteCode.TEXT_OUTSIDE_TABLES, place(), "These words lead about in the site.", text);
        }
        return true;
    }

    /** The first link of many pages jumps over what leads about in the site. */
    private static boolean isSkipLink(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && element.text().strip().toLowerCase(Locale.ROOT).startsWith("skip to ");
    }

    private static boolean isBannerItself(Element element) {
        return element.normalName().equals("header") || element.attr("role").equals("banner");
    }

    private static boolean isBanner(Element element) {
        return element.closest("nav") != null;
    }

    @Override
    void table(Element table, int depth) throws UnreadableException {
        flow.endLine();
        if (Layouts.isLayout(table)) {
            children(table, depth, null);
            flow.endLine();
            return;
        }
        String within = "table " + page.nextTable();
        TableParts parts = TableParts.of(page, table, new Place(within, "row", 1), depth);
        for (Element beside : parts.loose()) {
            children(beside, depth + 1, null);
            flow.endLine();
        }
        List<Row> rows = TableWalker.rows(page, parts, within, depth);
        if (!rows.isEmpty()) {
            blocks.add(new Table(rows));
        }
    }
}
