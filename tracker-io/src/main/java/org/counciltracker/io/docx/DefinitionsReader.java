package org.counciltracker.io.docx;

import java.util.Map;
import org.counciltracker.io.docx.DocxParts.Link;
import org.counciltracker.io.docx.DocxParts.PartReader;
import org.counciltracker.io.packed.ZipParts;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.UnreadableException;

/** Reads the parts that a document can do without: one that is damaged is noted, and the document read all the same. */
final class DefinitionsReader {

    private final DocxParts parts;
    private final Map<String, Link> links;
    private final Findings findings;

    DefinitionsReader(DocxParts parts, Map<String, Link> links, Findings findings) {
        this.parts = parts;
        this.links = links;
        this.findings = findings;
    }

    Definitions read() throws UnreadableException {
        Theme theme = new Theme();
        Shades shades = new Shades(theme);
        Styles styles = new Styles();
        Lists lists = new Lists();
        tryPart("theme", theme::read);
        tryPart("styles", xml -> styles.read(xml, shades));
        tryPart("numbering", lists::read);
        return new Definitions(styles, lists, new ListCounter(lists), shades);
    }

    /** Returns whether even pages have headers of their own. */
    boolean hasEvenPages() throws UnreadableException {
        boolean[] even = {false};
        tryPart(
                "settings",
                xml -> xml.children(root -> xml.children(name -> {
                    if (name.equals("w:evenAndOddHeaders")) {
                        even[0] = xml.isOn();
                    }
                })));
        return even[0];
    }

    /** Returns the name of the part of a kind, or empty where the document has none. */
    String part(String kind) {
        return links.values().stream()
                .filter(link -> link.isOf(kind) && !link.external() && parts.has(link.target()))
                .map(Link::target)
                .findFirst()
                .orElse("");
    }

    void tryPart(String kind, PartReader reader) throws UnreadableException {
        String part = part(kind);
        if (!part.isEmpty()) {
            tryPart(parts, part, findings, reader);
        }
    }

    /** Reads a part; notes it where it is damaged, and goes on. */
    static void tryPart(DocxParts parts, String part, Findings findings, PartReader reader) throws UnreadableException {
        try {
            parts.read(part, reader);
        } catch (UnreadableException e) {
            if (!isDamage(e, part)) {
                throw e;
            }
            findings.warning(
                    NoteCode.DAMAGED,
                    new Spot(null),
                    "A part of the file (%s) is damaged; what could be read of it was. Maybe open the document in the program that made it, and save it again."
                            .formatted(part),
                    null);
        }
    }

    /** A part beyond the budget is no damage: it ends the reading. */
    private static boolean isDamage(UnreadableException e, String part) {
        UnreadableException damage = ZipParts.damaged(part);
        return part.equals(e.place()) && damage.remedy().equals(e.remedy());
    }
}
