package org.counciltracker.io.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counciltracker.io.docx.Piece.Grid;
import org.counciltracker.io.docx.Piece.GridRow;
import org.counciltracker.io.docx.Piece.Passage;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Makes lines of what stands in a cell, a table in it included. */
final class Flat {

    private Flat() {}

    /** Returns the text of pieces, a line for each paragraph and for each row of a table. */
    static String text(List<Piece> pieces) {
        List<String> lines = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Passage passage) {
                lines.add(passage.text());
            } else if (piece instanceof Grid grid) {
                grid.rows().forEach(row -> lines.add(row(row, " ")));
            }
        }
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    /** Returns a row in one line. */
    static String row(GridRow row, String between) {
        return row.cells().stream()
                .map(cell -> text(cell.pieces()).replace('\n', ' '))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(between));
    }

    /** Returns the colour behind all words of a cell, or null where there is none or more than one. */
    static @Nullable Integer ink(List<Piece> pieces) {
        Set<Integer> inks = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece instanceof Passage passage) {
                inks.addAll(passage.inks());
            } else if (!piece.isBlank()) {
                return null;
            }
        }
        Integer only = inks.size() == 1 ? inks.iterator().next() : null;
        return only == null || only == Piece.NO_INK ? null : only;
    }

    /** Reads the children of an element as a text of its own. */
    static String read(Xml xml, Story story, Spot spot) throws UnreadableException {
        FlowReader flow = new FlowReader(story, spot);
        xml.children(name -> flow.block(xml, name));
        return text(flow.end());
    }
}
