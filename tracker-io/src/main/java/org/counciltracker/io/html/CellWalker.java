package org.counciltracker.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Shading;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one cell: its lines, and the colour behind its words. Not thread-safe. */
final class CellWalker extends ContentWalker {

    private final Element cell;
    private final Place place;
    private final List<String> lines;

    private CellWalker(Page page, Element cell, Place place, List<String> lines) {
        super(page, lines::add);
        this.cell = cell;
        this.place = place;
        this.lines = lines;
    }

    /**
     * Reads a cell.
     *
     * @param ground the colour of its row, or null
     */
    static Read read(Page page, Element cell, Place place, int depth, @Nullable Shading ground)
            throws UnreadableException {
        CellWalker walker = new CellWalker(page, cell, place, new ArrayList<>());
        Shading own = page.looks(cell).fill();
        Shading behind = own == null ? ground : own;
        walker.children(cell, depth, behind);
        walker.flow.endLine();
        Shading words = walker.flow.ground();
        return new Read(String.join("\n", walker.lines), words == null ? behind : words);
    }

    /**
     * What a cell says.
     *
     * @param text its lines
     * @param fill its colour, or null
     */
    record Read(String text, @Nullable Shading fill) {}

    @Override
    Place place() {
        return place;
    }

    @Override
    Element cell() {
        return cell;
    }

    /** The rows of a table within a cell become lines of the cell. */
    @Override
    void table(Element table, int depth) throws UnreadableException {
        flow.endLine();
        for (Row row : TableWalker.rows(page, table, place.within(), depth)) {
            String line = row.cells().stream()
                    .map(Cell::text)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
            flow.addAsIs(line, null);
            flow.endLine();
        }
    }
}
