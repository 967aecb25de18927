package org.counciltracker.io.docx;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads what stands below each other: paragraphs and tables of the document, a cell or a box. Not thread-safe. */
final class FlowReader {

    private final Story story;
    private final Spot around;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable PassageReader goesOn;
    private boolean paid;

    FlowReader(Story story, Spot around) {
        this.story = story;
        this.around = around;
    }

    /** Reads a cell, which is paid for with its first paragraph. */
    static FlowReader ofCell(Story story, Spot around) throws UnreadableException {
        FlowReader flow = new FlowReader(story, around);
        story.budget.spend(Limit.CELLS, 1, story.part);
        flow.paid = true;
        return flow;
    }

    /** Reads one element. */
    void block(Xml xml, String name) throws UnreadableException {
        switch (name) {
            case "w:p" -> {
                story.budget.spend(Limit.CELLS, paid ? 0 : 1, story.part);
                paid = false;
                PassageReader passage = next();
                goesOn = passage.read(xml) ? passage : null;
                if (goesOn == null) {
                    pieces.addAll(passage.end());
                }
            }
            case "w:r", "w:hyperlink", "w:fldSimple" -> {
                PassageReader passage = next();
                goesOn = null;
                passage.inline(xml, name);
                pieces.addAll(passage.end());
            }
            case "w:tbl" -> {
                endPassage();
                pieces.add(new TableReader(story, around).read(xml));
            }
            case "w:sectPr" -> story.sections.read(xml);
            case "w:altChunk" ->
                story.findings.warning(
                        NoteCode.NOT_FOLLOWED,
                        around,
                        "Another document is embedded here; it was not read. Maybe open this one in Word and save it, which makes it one.",
                        part(xml.attribute("r:id", "")));
            default -> story.around(xml, name, () -> around, inner -> block(xml, inner));
        }
    }

    private @Nullable String part(String id) {
        DocxParts.Link link = story.links.get(id);
        return link == null ? null : link.target();
    }

    private PassageReader next() {
        return goesOn == null ? new PassageReader(story, around) : goesOn;
    }

    private void endPassage() {
        if (goesOn != null) {
            pieces.addAll(goesOn.end());
            goesOn = null;
        }
    }

    /** Ends the reading, and returns what was read. */
    List<Piece> end() {
        endPassage();
        return pieces;
    }
}
