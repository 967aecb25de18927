package org.counciltracker.io.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.io.docx.DocxParts.Link;
import org.counciltracker.io.docx.Sections.Margin;
import org.counciltracker.io.docx.Sections.Pages;
import org.counciltracker.io.packed.ZipParts;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.UnreadableException;

/**
 * Reads Word documents (DOCX, and DOCM without running its macros), in the transitional and the strict form of ECMA-376.
 *
 * <p>Read is what the program shows when all changes are accepted: its text with the numbers that it prints, its tables by
 * column with their fills, headers before and footers after the text, each once. What stands beside the text, is hidden, deleted or
 * can't be read is noted with its place. Nothing outside of the file is opened.
 *
 * <p>All methods are thread-safe.
 */
public final class DocxReader {

    private final DocxParts parts;
    private final Budget budget;
    private final Findings findings = new Findings();
    private final Changes changes = new Changes();
    private final SideTexts sides = new SideTexts();
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> margins = new LinkedHashSet<>();

    private DocxReader(DocxParts parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    /**
     * Reads a document.
     *
     * @param bytes the whole file
     * @param source the name of the source
     * @param budget what parts, cells, paragraphs and nesting may cost
     * @param notes what was noticed so far; the notes of this reading are added
     * @return the document
     * @throws UnreadableException if the file is damaged, is no Word document, or goes beyond the budget
     */
    public static Document read(byte[] bytes, String source, Budget budget, NoteBook notes) throws UnreadableException {
        try {
            DocxReader reader = new DocxReader(new DocxParts(bytes, budget), budget);
            reader.read();
            reader.findings.noteIn(notes);
            return new Document(source, reader.blocks, notes.notes());
        } catch (RuntimeException e) {
            throw UnreadableException.within(e).orElseGet(() -> ZipParts.damaged(""));
        }
    }

    private void read() throws UnreadableException {
        String main = parts.main();
        Map<String, Link> links = parts.links(main);
        DefinitionsReader reader = new DefinitionsReader(parts, links, findings);
        Definitions definitions = reader.read();
        for (String kind : List.of("comment", "footnote", "endnote")) {
            String part = reader.part(kind + "s");
            Story story = story(definitions.anew(), part, part.isEmpty() ? Map.of() : parts.links(part));
            reader.tryPart(kind + "s", xml -> sides.read(kind, xml, story));
        }
        Story story = story(definitions, main, links);
        FlowReader flow = new FlowReader(story, new Spot(null));
        parts.read(main, xml -> xml.children(root -> body(xml, flow, root)));
        boolean evenPages = reader.hasEvenPages();
        margins(story, true, evenPages);
        blocks.addAll(new Layout("", findings).add(flow.end()));
        margins(story, false, evenPages);
        changes.noteIn(findings);
        sides.noteRest(findings);
        if (parts.hasMacros()) {
            findings.info(NoteCode.NOT_FOLLOWED, new Spot(null), "The document has macros; they were not run.", null);
        }
    }

    private static void body(Xml xml, FlowReader flow, String name) throws UnreadableException {
        if (name.equals("w:document")) {
            xml.children(inner -> body(xml, flow, inner));
        } else if (name.equals("w:body")) {
            xml.children(inner -> flow.block(xml, inner));
        }
    }

    private Story story(Definitions definitions, String part, Map<String, Link> links) {
        return new Story(budget, definitions, findings, changes, sides, part, links);
    }

    /** Reads headers or footers; sections often have copies of the same one. */
    private void margins(Story story, boolean headers, boolean evenPages) throws UnreadableException {
        int number = 0;
        for (Map.Entry<String, Margin> entry : story.sections.margins().entrySet()) {
            Link link = story.links.get(entry.getKey());
            if (entry.getValue().header() == headers && link != null && parts.has(link.target())) {
                Pages pages = entry.getValue().pages();
                boolean shown = pages == Pages.ALL || (pages == Pages.EVEN && evenPages);
                number += margin(story, link.target(), shown, headers ? "header" : "footer", number + 1) ? 1 : 0;
            }
        }
    }

    private boolean margin(Story around, String part, boolean shown, String kind, int number)
            throws UnreadableException {
        String name = number == 1 ? kind : kind + " " + number;
        Story story = story(around.definitions.anew(), part, parts.links(part));
        FlowReader flow = new FlowReader(story, new Spot(null));
        DefinitionsReader.tryPart(
                parts, part, findings, xml -> xml.children(root -> xml.children(inner -> flow.block(xml, inner))));
        List<Piece> pieces = flow.end();
        String text = Flat.text(pieces);
        if (text.isEmpty() || !margins.add(kind + text)) {
            Spot.putAll(pieces, new Place(name, "paragraph", 1));
            return false;
        }
        if (!shown) {
            Spot spot = new Spot(null);
            spot.put(new Place(name, "paragraph", 1));
            findings.info(NoteCode.HIDDEN, spot, "This %s stands on no page; it was left out.".formatted(kind), text);
            return true;
        }
        blocks.addAll(new Layout(name, findings).add(pieces));
        return true;
    }
}
