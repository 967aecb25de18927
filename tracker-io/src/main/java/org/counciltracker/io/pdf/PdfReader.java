package org.counciltracker.io.pdf;

import java.util.List;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Table;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Severity;

/**
 * Reads PDF documents: tables by their ruled lines and fills, text beside them by paragraphs.
 *
 * <p>It takes {@code org.apache.pdfbox:pdfbox} on the class path, which is an optional dependency. Nothing that a document
 * points at is fetched, and nothing in it is run. This class has no state and is thread-safe.
 */
public final class PdfReader {

    private PdfReader() {}

    /**
     * Reads a document.
     *
     * @param bytes the file
     * @param source the file's name, or what the application calls the data
     * @param budget what the reading may cost: bytes unpacked, pages, cells, depth
     * @param notes where to note what is noticed
     * @return the blocks of all pages; a table that goes on over pages is one
     * @throws UnreadableException if the file is damaged, locked, without text or larger than the budget, or if PDFBox is
     *     missing
     */
    public static Document read(byte[] bytes, String source, Budget budget, NoteBook notes) throws UnreadableException {
        PackedStreams.measure(bytes, budget, notes);
        List<PageLayout> pages;
        try {
            pages = PdfBoxFile.read(bytes, budget, notes);
        } catch (NoClassDefFoundError e) {
            throw Missing.artifact(e);
        }
        List<Block> blocks = Pages.blocks(Furniture.takeOut(pages, notes));
        if (blocks.stream().noneMatch(Table.class::isInstance)) {
            notes.add(
                    Severity.WARNING,
                    NoteCode.NO_RULINGS,
                    "page 1",
                    "No table with ruled lines or filled cells was found; all text was read as paragraphs.",
                    null);
        }
        return new Document(source, blocks, notes.notes());
    }
}
