package org.counciltracker.io.docx;

import org.counciltracker.io.docx.Styles.Formats;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Collects what the formats of a paragraph or a run say. Not thread-safe. */
final class FormatReader {

    private final Shades shades;
    private @Nullable Integer outline;
    private @Nullable String list;
    private @Nullable Integer level;
    private @Nullable Boolean hidden;
    private @Nullable Integer shading;
    private @Nullable Integer highlight;

    FormatReader(Shades shades) {
        this.shades = shades;
    }

    /** Reads one format. */
    void read(Xml xml, String name) throws UnreadableException {
        switch (name) {
            case "w:outlineLvl" -> outline = xml.number("w:val", 0);
            case "w:numPr" ->
                xml.children(inner -> {
                    if (inner.equals("w:numId")) {
                        list = xml.attribute("w:val");
                    } else if (inner.equals("w:ilvl")) {
                        level = xml.number("w:val", 0);
                    }
                });
            case "w:vanish" -> hidden = xml.isOn();
            case "w:shd" -> shading = shades.shading(xml);
            case "w:highlight" -> highlight = Shades.highlight(xml);
            default -> {}
        }
    }

    Formats formats() {
        return new Formats(outline, list, level, hidden, highlight == null ? shading : highlight);
    }
}
