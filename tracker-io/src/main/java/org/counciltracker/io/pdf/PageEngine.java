package org.counciltracker.io.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.UnreadableException;

/** Runs through what a page draws, and keeps letters, lines and fills; pictures are counted and never unpacked. Not thread-safe. */
final class PageEngine extends PDFGraphicsStreamEngine {

    private static final int MOST_DRAWN = 1_000_000;
    private static final int NO_COLOUR = -1;
    private static final double TRANSPARENT = 0.03;

    private final PageInk page;
    private final PathInk paths;
    private final GlyphInk letters;
    private final AffineTransform toPage;
    private final Budget budget;
    private final GeneralPath path = new GeneralPath();
    private boolean clips;
    private int drawn;

    PageEngine(PDPage source, PageInk page, AffineTransform toPage, Budget budget) {
        super(source);
        this.page = page;
        this.paths = new PathInk(page);
        this.letters = new GlyphInk(page, toPage);
        this.toPage = toPage;
        this.budget = budget;
        addOperator(new Pictures.Drawn(this, page));
        addOperator(new Pictures.Inline(this, page));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        try {
            budget.goOn();
            budget.descend(Math.max(1, getLevel()), place());
            FontWidths.check(operator, operands, getResources(), place());
        } catch (UnreadableException e) {
            throw new IOException(e);
        }
        super.processOperator(operator, operands);
    }

    /** Lets through what ends the reading; PDFBox would log it and go on. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (UnreadableException.within(e).isPresent()) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    private void count() throws IOException {
        drawn++;
        if (drawn > MOST_DRAWN) {
            throw new IOException(new UnreadableException(
                    place(),
                    "the page draws more than a million letters and lines",
                    "Maybe it is a map or a drawing; print the pages with the table to a PDF of their own."));
        }
    }

    private String place() {
        return "page " + page.number;
    }

    @Override
    protected void showGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement)
            throws IOException {
        count();
        letters.add(textRenderingMatrix, font, code, displacement.getX(), getGraphicsState(), clip());
    }

    private Box clip() {
        Area clip = getGraphicsState().getCurrentClippingPath();
        Rectangle2D seen = clip == null
                ? new Rectangle2D.Double()
                : toPage.createTransformedShape(clip.getBounds2D()).getBounds2D();
        return new Box(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY()).cutTo(page.area());
    }

    private static int rgb(PDColor colour, double alpha) {
        try {
            if (colour == null || colour.isPattern() || alpha < TRANSPARENT) {
                return NO_COLOUR;
            }
            int rgb = colour.toRGB();
            int seen = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                double part = Math.rint(255 - alpha * (255 - (rgb >> shift & 0xFF)));
                seen |= (int) Box.within(part, 0, 255) << shift;
            }
            return seen;
        } catch (IOException | RuntimeException e) {
            // A colour space that can't be read paints in a colour that nobody can tell.
            return NO_COLOUR;
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) throws IOException {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) throws IOException {
        count();
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) throws IOException {
        count();
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) throws IOException {
        count();
        if (path.getCurrentPoint() == null) {
            path.moveTo(x1, y1);
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D current = path.getCurrentPoint();
        return current == null ? new Point2D.Float() : current;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        clips = true;
    }

    @Override
    public void endPath() {
        if (clips) {
            // The bounds are enough to tell what is seen, and cost nothing however odd the shape is.
            getGraphicsState().intersectClippingPath(new Area(path.getBounds2D()));
            clips = false;
        }
        path.reset();
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    private void stroke() {
        var state = getGraphicsState();
        int rgb = rgb(state.getStrokingColor(), state.getAlphaConstant());
        if (rgb != NO_COLOUR) {
            paths.stroke(onPage(), transformWidth(state.getLineWidth()), rgb, clip());
        }
    }

    private void fill() {
        var state = getGraphicsState();
        int rgb = rgb(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant());
        if (rgb != NO_COLOUR) {
            paths.fill(onPage(), rgb, clip());
        }
    }

    private GeneralPath onPage() {
        return new GeneralPath(path.createTransformedShape(toPage));
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        stroke();
        endPath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // A gradient is no colour that a rating could be told by.
    }

    @Override
    public void drawImage(PDImage pdImage) {
        page.pictures++;
    }
}
