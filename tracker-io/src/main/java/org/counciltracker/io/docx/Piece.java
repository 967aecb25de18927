package org.counciltracker.io.docx;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands below each other in a document, a cell or a text box: a paragraph or a table. */
sealed interface Piece {

    /** Stands in {@link Passage#inks} for words without a colour behind them. */
    int NO_INK = -1;

    /** Returns whether nothing is written in it. */
    boolean isBlank();

    /**
     * A paragraph.
     *
     * @param text its lines
     * @param heading whether its style gives it a place in the outline
     * @param inks the colours behind its words, as 0xRRGGBB
     */
    record Passage(String text, boolean heading, Set<Integer> inks, Spot spot) implements Piece {
        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /**
     * A table as it was drawn.
     *
     * @param widths the widths of its grid's columns in twentieths of a point; none where the file doesn't say
     */
    record Grid(List<Integer> widths, List<GridRow> rows) implements Piece {
        @Override
        public boolean isBlank() {
            return rows.stream().allMatch(GridRow::isBlank);
        }
    }

    /**
     * A row.
     *
     * @param before how many columns of the grid it leaves out in front
     */
    record GridRow(int before, List<GridCell> cells, Spot spot) {
        boolean isBlank() {
            return cells.stream().allMatch(GridCell::isBlank);
        }
    }

    /**
     * A cell.
     *
     * @param span how many columns of the grid it covers, at least 1
     * @param fill its own colour as 0xRRGGBB, or null
     */
    record GridCell(
            int span,
            Reach down,
            boolean joinsLeft,
            List<Piece> pieces,
            @Nullable Integer fill) {
        boolean isBlank() {
            return pieces.stream().allMatch(Piece::isBlank);
        }
    }

    /** What part of a cell that reaches over several rows this is. */
    enum Reach {
        ALONE,
        BEGINS,
        GOES_ON
    }
}
