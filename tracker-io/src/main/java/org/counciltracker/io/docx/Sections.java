package org.counciltracker.io.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.counciltracker.io.table.UnreadableException;

/** Collects which headers and footers the sections of a document have. Not thread-safe. */
final class Sections {

    private final Map<String, Margin> margins = new LinkedHashMap<>();

    /** A header or footer. */
    record Margin(boolean header, Pages pages) {}

    /** On which pages a header or footer stands. */
    enum Pages {
        ALL,
        EVEN,
        /** On none: on first pages of sections whose first page is like the others. */
        NONE
    }

    Sections() {}

    /** Reads the formats of a section. */
    void read(Xml xml) throws UnreadableException {
        Map<String, Margin> here = new LinkedHashMap<>();
        boolean[] title = {false};
        xml.children(name -> {
            boolean header = name.equals("w:headerReference");
            if (header || name.equals("w:footerReference")) {
                Pages pages = switch (xml.attribute("w:type", "default")) {
                    case "first" -> Pages.NONE;
                    case "even" -> Pages.EVEN;
                    default -> Pages.ALL;
                };
                here.put(xml.attribute("r:id", ""), new Margin(header, pages));
            } else if (name.equals("w:titlePg")) {
                title[0] = xml.isOn();
            }
        });
        here.forEach((id, margin) -> {
            boolean first = margin.pages() == Pages.NONE && title[0];
            Margin shown = first ? new Margin(margin.header(), Pages.ALL) : margin;
            margins.merge(id, shown, (old, more) -> old.pages() == Pages.ALL ? old : more);
        });
    }

    /** Returns the headers and footers by the ids of their parts, in the order of the sections. */
    Map<String, Margin> margins() {
        return margins;
    }
}
