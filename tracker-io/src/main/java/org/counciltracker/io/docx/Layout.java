package org.counciltracker.io.docx;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.docx.Piece.Grid;
import org.counciltracker.io.docx.Piece.GridCell;
import org.counciltracker.io.docx.Piece.GridRow;
import org.counciltracker.io.docx.Piece.Passage;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Place;

/** Makes blocks of pieces, and gives each its place. Not thread-safe. */
final class Layout {

    private final String within;
    private final Findings findings;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    /**
     * Begins with no blocks.
     *
     * @param within the part of the document, such as {@code header}; empty for the document itself
     */
    Layout(String within, Findings findings) {
        this.within = within;
        this.findings = findings;
    }

    /** Adds pieces, and returns all blocks so far. */
    List<Block> add(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Passage passage) {
                paragraph(passage);
            } else if (piece instanceof Grid grid) {
                table(grid);
            }
        }
        return blocks;
    }

    /** A line break in a paragraph makes it two for those who read it. */
    private void paragraph(Passage passage) {
        Place place = new Place(within, "paragraph", paragraphs + 1);
        passage.spot().put(place);
        if (!passage.isBlank()) {
            paragraphs++;
            for (String line : passage.text().split("\n", -1)) {
                blocks.add(new Paragraph(line, passage.heading(), place));
            }
        }
    }

    private void table(Grid grid) {
        if (isLayout(grid)) {
            for (GridRow row : grid.rows()) {
                row.spot().put(new Place(within, "paragraph", paragraphs + 1));
                for (GridCell cell : row.cells()) {
                    add(cell.pieces());
                }
            }
        } else if (!grid.rows().isEmpty()) {
            tables++;
            String name = (within.isEmpty() ? "" : within + ", ") + "table " + tables;
            blocks.add(GridTable.of(grid, name, findings));
        }
    }

    /** A table is there only to place what is in it where that is a table, and nothing stands beside it. */
    private static boolean isLayout(Grid grid) {
        boolean holdsTable = false;
        for (GridRow row : grid.rows()) {
            if (row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1) {
                return false;
            }
            holdsTable |= row.cells().stream()
                    .flatMap(cell -> cell.pieces().stream())
                    .anyMatch(piece -> piece instanceof Grid && !piece.isBlank());
        }
        return holdsTable;
    }
}
