package org.counciltracker.io.interpret;

import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;

/** Takes page numbers out of rows and notes them. */
final class RowCleaner {

    private final NoteBook notes;

    RowCleaner(NoteBook notes) {
        this.notes = notes;
    }

    void notePageNumber(String text, Place place) {
        notes.info(NoteCode.PAGE_FURNITURE, place, "A page number was taken out.", text);
    }

    /**
     * Returns a row without its page numbers: those in front of its first column, those that fill a cell, and those in
     * cells that are too short to speak of pages.
     */
    Line clean(Line line, Columns columns, int shift) {
        Line cleaned = line;
        for (int i = 0; i < line.size(); i++) {
            String text = line.cell(i);
            Field field = columns.at(i - shift);
            boolean margin =
                    i < shift || (field == null && columns.label(i - shift).isBlank());
            if ((margin && PageFurniture.isAny(text)) || PageFurniture.isToken(text)) {
                notePageNumber(text, line.place());
                cleaned = cleaned.with(i, "");
            } else if (field != null) {
                PageFurniture.Taken taken =
                        field.isNarrow() ? PageFurniture.takeOut(text) : PageFurniture.takeOffEnd(text);
                if (taken != null) {
                    notePageNumber(taken.token(), line.place());
                    cleaned = cleaned.with(i, taken.text());
                }
            }
        }
        return cleaned;
    }
}
