package org.counciltracker.io.docx;

import java.util.Optional;
import org.counciltracker.io.docx.Changes.Kind;
import org.counciltracker.io.docx.Piece.GridCell;
import org.counciltracker.io.docx.Piece.Reach;
import org.counciltracker.io.docx.Story.Voice;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a table. Not thread-safe. */
final class CellReader {

    /** More columns than any program draws. */
    private static final int MOST_COLUMNS = 16_384;

    private final Story story;
    private final Spot spot;
    private final FlowReader flow;
    private @Nullable Integer fill;
    private int span = 1;
    private Reach down = Reach.ALONE;
    private boolean joinsLeft;
    private boolean deleted;

    CellReader(Story story, Spot spot, @Nullable Integer rowFill) throws UnreadableException {
        this.story = story;
        this.spot = spot;
        this.flow = FlowReader.ofCell(story, spot);
        this.fill = rowFill;
    }

    /** Returns the cell, or empty where it is deleted. */
    Optional<GridCell> read(Xml xml) throws UnreadableException {
        xml.children(name -> {
            if (name.equals("w:tcPr")) {
                xml.children(inner -> format(xml, inner));
            } else {
                story.in(deleted ? Voice.DELETED : Voice.SHOWN, () -> content(xml, name));
            }
        });
        GridCell cell = new GridCell(span, down, joinsLeft, flow.end(), fill);
        return deleted ? Optional.empty() : Optional.of(cell);
    }

    private void content(Xml xml, String name) throws UnreadableException {
        if (joinsLeft || down == Reach.GOES_ON) {
            story.covered(() -> flow.block(xml, name));
        } else {
            flow.block(xml, name);
        }
    }

    private void format(Xml xml, String name) {
        switch (name) {
            case "w:gridSpan" -> span = Math.min(MOST_COLUMNS, Math.max(1, xml.number("w:val", 1)));
            case "w:vMerge" ->
                down = xml.attribute("w:val", "continue").equals("restart") ? Reach.BEGINS : Reach.GOES_ON;
            case "w:hMerge" -> joinsLeft = !xml.attribute("w:val", "continue").equals("restart");
            case "w:shd" -> {
                Integer own = story.definitions.shades().shading(xml);
                fill = own == null ? fill : own;
            }
            case "w:cellIns" -> story.changes.count(Kind.INSERTION, spot);
            case "w:cellDel" -> {
                story.changes.count(Kind.DELETION, spot);
                deleted = true;
            }
            case "w:cellMerge" -> {
                story.changes.count(Kind.FORMAT, spot);
                String merge = xml.attribute("w:vMerge", "");
                down = merge.equals("cont") ? Reach.GOES_ON : merge.equals("rest") ? Reach.BEGINS : down;
            }
            default -> {}
        }
    }
}
