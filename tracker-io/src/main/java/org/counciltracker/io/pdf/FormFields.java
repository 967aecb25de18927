package org.counciltracker.io.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** Reads the values of form fields in place: as the form shows them, else as they are stored. */
final class FormFields {

    private static final double LETTER = 0.5;
    private static final double MOST_SIZE = 11;
    private static final int MOST_PARENTS = 30;

    private FormFields() {}

    static void show(PDAnnotationWidget widget, Box box, PageEngine engine, PageInk page) throws IOException {
        if (widget.isHidden()) {
            return;
        }
        int before = page.glyphs.size();
        if (widget.getNormalAppearanceStream() != null) {
            engine.showAnnotation(widget);
        }
        if (page.glyphs.size() == before && box.width() > 1 && box.height() > 1) {
            write(value(widget.getCOSObject()), box, page);
        }
    }

    /** Returns a field's text, or that of the field it is a part of; a button's state is no text. */
    private static String value(COSDictionary field) {
        COSDictionary at = field;
        for (int i = 0; at != null && i < MOST_PARENTS; i++) {
            COSBase value = at.getDictionaryObject(COSName.V);
            if (value instanceof COSString text) {
                return text.getString();
            }
            if (value instanceof COSArray several && several.size() > 0) {
                return several.getString(0, "");
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return "";
    }

    private static void write(String value, Box box, PageInk page) {
        List<String> lines = value.strip().lines().toList();
        double size = Math.min(MOST_SIZE, 0.8 * box.height() / Math.max(1, lines.size()));
        double longest = 1;
        for (String line : lines) {
            longest = Math.max(longest, line.length());
        }
        double step = Math.min(LETTER * size, box.width() / longest);
        for (int row = 0; row < lines.size(); row++) {
            double top = box.top() + 0.1 * size + row * size * 1.2;
            for (int i = 0; i < lines.get(row).length(); i++) {
                String text = Letters.plain(lines.get(row).substring(i, i + 1));
                Box place = new Box(box.left() + i * step, top, box.left() + (i + 1) * step, top + size);
                if (!text.isEmpty()) {
                    page.glyphs.add(new Glyph(
                            text, place, top + 0.8 * size, size, false, 0, place.middleX(), place.middleY(), null));
                }
            }
        }
    }
}
