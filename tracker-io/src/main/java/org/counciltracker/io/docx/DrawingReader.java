package org.counciltracker.io.docx;

import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads what is drawn: the text of boxes; of pictures only what is said of them. Not thread-safe. */
final class DrawingReader {

    private final Story story;
    private final PassageReader passage;
    private final Xml xml;
    private @Nullable String description;
    private boolean picture;
    private boolean chart;

    DrawingReader(Story story, PassageReader passage, Xml xml) {
        this.story = story;
        this.passage = passage;
        this.xml = xml;
    }

    void read(String kind) throws UnreadableException {
        element(kind);
        if (picture || chart) {
            story.produce();
            story.findings.count(
                    NoteCode.PICTURE,
                    passage.spot(),
                    (chart ? "A chart or diagram" : "A picture") + " stands here; words in it can't be read.",
                    description);
        }
    }

    private void element(String name) throws UnreadableException {
        switch (name) {
            case "wp:docPr" -> describe(xml.attribute("descr", xml.attribute("title", "")));
            case "pic:pic" -> picture = true;
            case "v:imagedata" -> {
                describe(xml.attribute("o:title", ""));
                picture = true;
            }
            case "c:chart", "dgm:relIds" -> chart = true;
            case "v:textpath" -> drawnWords(xml.attribute("string", ""));
            case "w:txbxContent" -> box();
            case "o:OLEObject" -> notFollowed("An object of another program", xml.attribute("ProgID", ""));
            case "w:control" -> notFollowed("A control that runs a program", xml.attribute("w:name", ""));
            case "mc:AlternateContent" -> story.alternatives(xml, this::element);
            default -> {
                if (name.startsWith("v:")) {
                    describe(xml.attribute("alt", ""));
                }
                xml.children(this::element);
            }
        }
    }

    private void describe(String words) {
        String plain = CellText.plain(words);
        if (description == null && !plain.isEmpty()) {
            description = plain;
        }
    }

    private void drawnWords(String words) {
        if (!words.isBlank()) {
            story.produce();
            story.findings.count(
                    NoteCode.PICTURE,
                    passage.spot(),
                    "These words are drawn, as a watermark is; they were not read as part of the text.",
                    CellText.plain(words));
        }
    }

    private void box() throws UnreadableException {
        story.aside(() -> {
            FlowReader flow = new FlowReader(story, passage.spot());
            xml.children(name -> flow.block(xml, name));
            passage.addBox(flow.end());
        });
    }

    private void notFollowed(String what, String raw) {
        story.produce();
        story.findings.count(
                NoteCode.NOT_FOLLOWED,
                passage.spot(),
                what + " stands here; it was not opened. Maybe put its words into the document.",
                raw.isEmpty() ? null : raw);
    }
}
