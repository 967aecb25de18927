package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;

/** Makes blocks of pages: paragraphs of lines, and one table of those that go on from page to page. Not thread-safe. */
final class Pages {

    private final List<Block> blocks = new ArrayList<>();
    private final Prose prose;
    private LongTable open = LongTable.NONE;

    private Pages(Prose prose) {
        this.prose = prose;
    }

    /** Returns the blocks of a document in order. */
    static List<Block> blocks(List<PageLayout> pages) {
        Pages made = new Pages(Prose.of(pages));
        for (PageLayout page : pages) {
            made.add(page);
        }
        made.close();
        return made.blocks;
    }

    private void add(PageLayout page) {
        List<PageLine> lines = new ArrayList<>();
        boolean first = true;
        for (PageItem item : page.items()) {
            if (item instanceof PageLine line) {
                lines.add(line);
            } else if (item instanceof PageTable table) {
                addText(lines, page);
                if (!first || !open.takes(table)) {
                    close();
                    open = new LongTable(table);
                }
            }
            first = false;
        }
        addText(lines, page);
    }

    private void addText(List<PageLine> lines, PageLayout page) {
        if (!lines.isEmpty()) {
            close();
            blocks.addAll(prose.paragraphs(lines, page));
            lines.clear();
        }
    }

    private void close() {
        List<Row> rows = open.rows();
        if (rows.stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> !isEmpty(cell)))) {
            blocks.add(new Table(rows));
        }
        open = LongTable.NONE;
    }

    private static boolean isEmpty(Cell cell) {
        return cell.isBlank() && cell.fill() == null;
    }
}
