package org.counciltracker.io.pdf;

import java.util.List;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Note;

/** Reads a paper, and shows what was read as short texts. */
final class Read {

    private Read() {}

    static Document document(Paper paper) {
        try {
            return PdfReader.read(paper.bytes(), "paper.pdf", Budget.standard(), new NoteBook("paper.pdf"));
        } catch (UnreadableException e) {
            throw new AssertionError(e.place() + ": " + e.getMessage() + ". " + e.remedy(), e);
        }
    }

    static List<Table> tables(Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** Returns the texts of each row of the only table. */
    static List<List<String>> rows(Paper paper) {
        List<Table> tables = tables(document(paper));
        if (tables.size() != 1) {
            throw new AssertionError(tables.size() + " tables: " + tables);
        }
        return tables.get(0).rows().stream().map(Read::texts).toList();
    }

    static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    static List<String> paragraphs(Document document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    static List<Note> notes(Document document, NoteCode code) {
        return document.notes().stream()
                .filter(note -> note.code().equals(code.name()))
                .toList();
    }
}
