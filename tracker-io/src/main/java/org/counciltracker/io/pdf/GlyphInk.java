package org.counciltracker.io.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Places the letters that a page shows. Not thread-safe. */
final class GlyphInk {

    private static final double ASCENT = 0.75;
    private static final double DESCENT = 0.2;

    /** How far from level the foot of a letter may be, as the sine of the angle. */
    private static final double ASKEW = 0.05;

    /** How far within its clip a letter belongs that stands outside of it. */
    private static final double INSIDE = 1;

    private static final double BOLD_WEIGHT = 600;
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi");
    private static final double MOST_SIZE = 2000;

    private final PageInk page;
    private final AffineTransform toPage;
    private final Map<PDFont, Boolean> bold = new HashMap<>();

    GlyphInk(PageInk page, AffineTransform toPage) {
        this.page = page;
        this.toPage = toPage;
    }

    void add(Matrix matrix, PDFont font, int code, double width, PDGraphicsState state, Box clip) throws IOException {
        String text = Letters.plain(meaning(font, code));
        if (text.isEmpty()) {
            return;
        }
        AffineTransform place = new AffineTransform(toPage);
        place.concatenate(matrix.createAffineTransform());
        double em = font instanceof PDType3Font ? Math.abs(font.getFontMatrix().getScaleY()) * 1000 : 1;
        Point2D foot = at(place, 0, 0);
        Point2D low = at(place, 0, -DESCENT * em);
        Point2D high = at(place, width, ASCENT * em);
        double size = foot.distance(at(place, 0, em));
        Box box = Box.around(low.getX(), low.getY(), high.getX(), high.getY());
        if (!(size > 0) || size > MOST_SIZE || !page.area().has(box.middleX(), box.middleY())) {
            page.beyond.append(text);
            return;
        }
        RenderingMode mode = state.getTextState().getRenderingMode();
        page.invisible += mode == RenderingMode.NEITHER && !text.isBlank() ? 1 : 0;
        page.glyphs.add(new Glyph(
                text,
                box,
                foot.getY(),
                size,
                mode == RenderingMode.FILL_STROKE || bold.computeIfAbsent(font, GlyphInk::isBold),
                turn(foot, at(place, 1, 0)),
                Box.within(box.middleX(), clip.left() + INSIDE, clip.right() - INSIDE),
                Box.within(box.middleY(), clip.top() + INSIDE, clip.bottom() - INSIDE),
                null));
    }

    private static Point2D at(AffineTransform place, double x, double y) {
        return place.transform(new Point2D.Double(x, y), null);
    }

    private static int turn(Point2D foot, Point2D next) {
        double length = foot.distance(next);
        double right = (next.getX() - foot.getX()) / length;
        double down = (next.getY() - foot.getY()) / length;
        if (Math.abs(down) <= ASKEW) {
            return right > 0 ? 0 : 2;
        }
        if (Math.abs(right) <= ASKEW) {
            return down > 0 ? 1 : 3;
        }
        return -1;
    }

    private String meaning(PDFont font, int code) throws IOException {
        String meaning = font.toUnicode(code);
        if (meaning != null) {
            return meaning;
        }
        page.unknown++;
        return font instanceof PDSimpleFont ? Character.toString(code) : "\uFFFD";
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return BOLD.matcher(name).find()
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }
}
