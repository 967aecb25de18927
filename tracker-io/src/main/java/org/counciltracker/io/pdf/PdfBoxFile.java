package org.counciltracker.io.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.UnreadableException;

/** Opens a document with PDFBox, and closes it. All that touches PDFBox is behind this class. */
final class PdfBoxFile {

    private static final String NEW_COPY =
            "Maybe it was not downloaded in full; get it again, or open it in another program and print it to a new PDF.";

    private PdfBoxFile() {}

    /** Returns what stands on each page. */
    static List<PageLayout> read(byte[] bytes, Budget budget, NoteBook notes) throws UnreadableException {
        try {
            QuietFonts.begin();
            return pages(bytes, budget, notes);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    "",
                    "the file is locked with a password",
                    "Open it in the program that shows it, and save it without the password.");
        } catch (IOException | RuntimeException e) {
            throw damaged("", e);
        } finally {
            QuietFonts.end();
        }
    }

    private static List<PageLayout> pages(byte[] bytes, Budget budget, NoteBook notes)
            throws IOException, UnreadableException {
        try (PDDocument document = open(bytes)) {
            List<PageLayout> pages = new ArrayList<>();
            PageNotes noticed = new PageNotes(notes);
            for (PDPage page : document.getPages()) {
                budget.spend(Limit.PAGES, 1, "");
                pages.add(page(page, pages.size() + 1, budget, noticed));
            }
            if (pages.isEmpty()) {
                throw new UnreadableException("", "there are no pages in the file", NEW_COPY);
            }
            DocumentNotes.take(document, notes);
            noticed.finish(pages.size());
            return pages;
        }
    }

    private static PDDocument open(byte[] bytes) throws IOException {
        return Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    private static PageLayout page(PDPage source, int number, Budget budget, PageNotes noticed)
            throws UnreadableException {
        try {
            PageInk page = PageReader.read(source, number, budget, noticed);
            return PageLayout.of(page, budget);
        } catch (IOException | RuntimeException e) {
            throw damaged("page " + number, e);
        }
    }

    private static UnreadableException damaged(String place, Exception e) {
        return UnreadableException.within(e)
                .orElseGet(() -> new UnreadableException(
                        place, place.isEmpty() ? "the file is damaged" : "the page is damaged", NEW_COPY));
    }
}
