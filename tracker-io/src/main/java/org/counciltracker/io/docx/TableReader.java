package org.counciltracker.io.docx;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.docx.Changes.Kind;
import org.counciltracker.io.docx.Piece.Grid;
import org.counciltracker.io.docx.Piece.GridCell;
import org.counciltracker.io.docx.Piece.GridRow;
import org.counciltracker.io.docx.Story.Voice;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads a table as it was drawn, whatever its rows and cells are wrapped in. Not thread-safe. */
final class TableReader {

    /** More columns than any program draws. */
    private static final int MOST_COLUMNS = 16_384;

    private final Story story;
    private final Spot around;
    private final List<Integer> widths = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();

    TableReader(Story story, Spot around) {
        this.story = story;
        this.around = around;
    }

    Grid read(Xml xml) throws UnreadableException {
        xml.children(name -> part(xml, name));
        return new Grid(widths, rows);
    }

    private void part(Xml xml, String name) throws UnreadableException {
        switch (name) {
            case "w:tblGrid" ->
                xml.children(inner -> {
                    if (inner.equals("w:gridCol") && widths.size() < MOST_COLUMNS) {
                        widths.add(Math.max(0, xml.number("w:w", 0)));
                    }
                });
            case "w:tr" -> new RowReader(xml).read();
            default -> story.around(xml, name, () -> around, inner -> part(xml, inner));
        }
    }

    /** Reads one row. */
    private final class RowReader {

        private final Xml xml;
        private final Spot spot = new Spot(around);
        private final List<GridCell> cells = new ArrayList<>();
        private int before;
        private boolean deleted;
        private boolean hidden;
        private @Nullable Integer fill;

        RowReader(Xml xml) {
            this.xml = xml;
        }

        void read() throws UnreadableException {
            xml.children(this::part);
            GridRow row = new GridRow(before, cells, spot);
            if (hidden) {
                String words = Flat.row(row, "\t");
                story.findings.info(
                        NoteCode.HIDDEN, spot, "A hidden row; it was left out.", words.isEmpty() ? null : words);
            } else if (!deleted) {
                rows.add(row);
            }
        }

        private void part(String name) throws UnreadableException {
            switch (name) {
                case "w:trPr" -> xml.children(this::format);
                case "w:tblPrEx" ->
                    xml.children(inner -> {
                        if (inner.equals("w:shd")) {
                            fill = story.definitions.shades().shading(xml);
                        }
                    });
                case "w:tc" ->
                    story.in(deleted ? Voice.DELETED : Voice.SHOWN, () -> {
                        new CellReader(story, spot, fill).read(xml).ifPresent(cells::add);
                    });
                default -> story.around(xml, name, () -> spot, this::part);
            }
        }

        private void format(String name) {
            switch (name) {
                case "w:gridBefore" -> before = Math.min(MOST_COLUMNS, Math.max(0, xml.number("w:val", 0)));
                case "w:hidden" -> hidden = xml.isOn();
                case "w:ins" -> story.changes.count(Kind.INSERTION, spot);
                case "w:del" -> {
                    story.changes.count(Kind.DELETION, spot);
                    deleted = true;
                }
                default -> {}
            }
        }
    }
}
