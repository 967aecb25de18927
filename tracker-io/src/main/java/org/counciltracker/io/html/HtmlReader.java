package org.counciltracker.io.html;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.io.text.TextDecoder;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads web pages: those of a council's site, and what word processors and spreadsheets save as one.
 *
 * <p>Nothing that a page points at is fetched and no script is run. Paragraphs, headings, entries of lists and lines are
 * paragraphs of the document; a table within a cell becomes lines of the cell, unless the outer one only places it on the page.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class HtmlReader {

    /** Room for the elements that a page has without saying so. */
    private static final int SPARE_DEPTH = 8;

    private HtmlReader() {}

    /**
     * Reads a page.
     *
     * @param bytes the whole file
     * @param source the name of the source
     * @param budget what the cells, the paragraphs and the nesting may cost
     * @param notes what was noticed so far; the notes of this reading are added
     * @return the document
     * @throws UnreadableException if the page is too large or too deep, or can't be taken apart
     */
    public static Document read(byte[] bytes, String source, Budget budget, NoteBook notes) throws UnreadableException {
        Element html = parsed(TextDecoder.decode(bytes, HtmlCharset.declared(bytes), notes), budget);
        StyleSheet sheet = new StyleSheet();
        for (Element style : html.select("style")) {
            sheet.add(style.data());
        }
        Page page = new Page(sheet, budget, notes);
        for (Element link : html.select("link[rel~=(?i)stylesheet][href]")) {
            page.remark(
                    NoteCode.NOT_FOLLOWED,
                    page.here(),
                    "Style sheets that stand elsewhere were not fetched (%s in all); their colours are not known.",
                    link.attr("href"));
        }
        List<Block> blocks = new ArrayList<>(title(html, notes));
        Element body = html.selectFirst("body");
        blocks.addAll(DocumentWalker.blocks(page, body == null ? html : body));
        page.close();
        return new Document(source, blocks, notes.notes());
    }

    private static Element parsed(String text, Budget budget) throws UnreadableException {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth((int) Math.min(budget.most(Limit.DEPTH) + SPARE_DEPTH, Integer.MAX_VALUE));
        try {
            return parser.parseInput(text, "");
        } catch (RuntimeException e) {
            throw new UnreadableException(
                    "",
                    "the page cannot be taken apart (%s)".formatted(e.getMessage()),
                    "Maybe open it in a browser and save it again.");
        }
    }

    /** A page without a heading of its own is named by its title, which browsers show above it. */
    private static List<Block> title(Element html, NoteBook notes) {
        Element title = html.selectFirst("head > title");
        String text = title == null ? "" : title.text().strip();
        if (text.isEmpty()) {
            return List.of();
        }
        Place place = new Place("", "title", 1);
        boolean headed = html.select("h1").stream().anyMatch(Element::hasText);
        if (!headed && !opens(text, html)) {
            return List.of(new Paragraph(text, true, place));
        }
        notes.info(
                NoteCode.LEFTOVER_TEXT,
                place,
                headed
                        ? "The page has a heading, and this title besides."
                        : "The page begins with the words of its title.",
                text);
        return List.of();
    }

    /** Word processors write the first lines of a document into the title of the page they save. */
    private static boolean opens(String title, Element html) {
        Element body = html.selectFirst("body");
        String start = body == null ? "" : body.text();
        return letters(start.substring(0, Math.min(start.length(), title.length() * 2)))
                .startsWith(letters(title));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
