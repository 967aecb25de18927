package org.counciltracker.io.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.UnreadableException;

/** Comments, footnotes and endnotes, noted where the text refers to them. Not thread-safe. */
final class SideTexts {

    private final Map<String, Side> sides = new LinkedHashMap<>();

    private record Side(String kind, int number, String by, String text) {
        String message() {
            return kind.equals("comment")
                    ? "A comment%s stands beside the text; it is kept here, and was not read as part of it."
                            .formatted(by)
                    : "%s %s belongs here; it is kept in this note."
                            .formatted(kind.equals("endnote") ? "Endnote" : "Footnote", number);
        }
    }

    SideTexts() {}

    /** Reads all texts of a kind. */
    void read(String kind, Xml xml, Story story) throws UnreadableException {
        int[] number = {0};
        xml.children(root -> xml.children(name -> {
            String type = xml.attribute("w:type", "normal");
            if (name.equals("w:" + kind) && type.equals("normal")) {
                String id = xml.attribute("w:id", "");
                String author = CellText.plain(xml.attribute("w:author", ""));
                number[0]++;
                Spot spot = new Spot(null);
                spot.put(new Place("", kind, number[0]));
                String text = Flat.read(xml, story, spot);
                sides.put(kind + "/" + id, new Side(kind, number[0], author.isEmpty() ? "" : " by " + author, text));
            }
        }));
    }

    /** Notes the text that is referred to. */
    void note(String kind, String id, Spot spot, Findings findings) {
        Side side = sides.remove(kind + "/" + id);
        if (side != null && !side.text().isEmpty()) {
            findings.info(NoteCode.COMMENT, spot, side.message(), side.text());
        }
    }

    /** Notes what nothing referred to. */
    void noteRest(Findings findings) {
        for (Side side : sides.values()) {
            if (!side.text().isEmpty()) {
                Spot spot = new Spot(null);
                spot.put(new Place("", side.kind(), side.number()));
                findings.info(NoteCode.COMMENT, spot, side.message(), side.text());
            }
        }
        sides.clear();
    }
}
