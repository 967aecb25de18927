package org.counciltracker.io.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Where the links of a page point. */
final class Links {

    private Links() {}

    /**
     * A link.
     *
     * @param box where its words stand
     * @param address what it points at
     */
    record Link(Box box, String address) {}

    /** Returns what a link points at, if that is an address; what starts programs is noted. */
    static Optional<Link> target(PDAnnotationLink link, Box box, int page, PageNotes notes) {
        COSDictionary action = link.getCOSObject().getCOSDictionary(COSName.A);
        String kind = action == null ? null : action.getNameAsString(COSName.S);
        if (action == null || kind == null) {
            return Optional.empty();
        }
        if (kind.equals("URI")) {
            String address = action.getString(COSName.URI, "").strip();
            boolean mail = address.regionMatches(true, 0, "mailto:", 0, 7);
            return address.isEmpty() || mail || address.startsWith("#")
                    ? Optional.empty()
                    : Optional.of(new Link(box, address));
        }
        if (!kind.startsWith("GoTo") || kind.equals("GoToR")) {
            notes.notFollowed(kind, DocumentNotes.words(action), page);
        }
        return Optional.empty();
    }

    static void put(List<Link> links, List<Glyph> glyphs) {
        if (!links.isEmpty()) {
            glyphs.replaceAll(glyph -> linked(glyph, links));
        }
    }

    private static Glyph linked(Glyph glyph, List<Link> links) {
        for (Link link : links) {
            if (link.box().has(glyph.box().middleX(), glyph.box().middleY())) {
                return glyph.linkedTo(link.address());
            }
        }
        return glyph;
    }
}
