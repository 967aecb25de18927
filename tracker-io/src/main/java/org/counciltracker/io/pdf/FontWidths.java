package org.counciltracker.io.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Looks at how many letters a font gives widths to before it is loaded: PDFBox keeps a width for each of a range, and a range
 * written as from 1 to 2147483647 fills the memory.
 */
final class FontWidths {

    /** A font's letters are numbered by two bytes. */
    private static final long MOST = 1 << 16;

    private FontWidths() {}

    /** Refuses an operator that would load such a font. */
    static void check(Operator operator, List<COSBase> operands, @Nullable PDResources resources, String place)
            throws UnreadableException {
        if (resources == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        COSDictionary all = resources.getCOSObject();
        switch (operator.getName()) {
            case OperatorName.SET_FONT_AND_SIZE -> font(in(in(all, COSName.FONT), name), place);
            case OperatorName.SET_GRAPHICS_STATE_PARAMS -> {
                COSDictionary state = in(in(all, COSName.EXT_G_STATE), name);
                if (state != null && state.getDictionaryObject(COSName.FONT) instanceof COSArray setting) {
                    font(setting.size() > 0 && setting.getObject(0) instanceof COSDictionary font ? font : null, place);
                }
            }
            default -> {
                // Loads no font.
            }
        }
    }

    private static @Nullable COSDictionary in(@Nullable COSDictionary dictionary, COSName name) {
        return dictionary != null && dictionary.getDictionaryObject(name) instanceof COSDictionary inner ? inner : null;
    }

    private static void font(@Nullable COSDictionary font, String place) throws UnreadableException {
        if (font == null || !(font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray fonts)) {
            return;
        }
        for (int i = 0; i < fonts.size(); i++) {
            if (fonts.getObject(i) instanceof COSDictionary descendant
                    && (spread(descendant, COSName.W, 1) > MOST || spread(descendant, COSName.W2, 3) > MOST)) {
                throw new UnreadableException(
                        place,
                        "a font has more letters than there can be",
                        "Maybe the file was damaged, or made to do harm; open it in another program and print it to a new PDF.");
            }
        }
    }

    /** Returns how many letters the ranges of a list of widths span, each written as first, last and its numbers. */
    private static long spread(COSDictionary font, COSName name, int numbers) {
        if (!(font.getDictionaryObject(name) instanceof COSArray widths)) {
            return 0;
        }
        long spread = 0;
        int at = 0;
        while (at + 1 < widths.size()) {
            COSBase first = widths.getObject(at);
            COSBase next = widths.getObject(at + 1);
            if (first instanceof COSNumber from && next instanceof COSNumber to) {
                spread += Math.max(0, (long) to.intValue() - from.intValue());
                at += 2 + numbers;
            } else {
                at += 2;
            }
        }
        return spread;
    }
}
