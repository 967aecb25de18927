package org.counciltracker.io.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.UnreadableException;

/** Reads what is printed on one page: its content, the values of form fields, and where its links point. */
final class PageReader {

    /** A page of no size, or of one that no printer takes, is read as this one. */
    private static final float LARGEST = 20_000;

    private PageReader() {}

    static PageInk read(PDPage source, int number, Budget budget, PageNotes notes) throws IOException {
        PDRectangle crop = source.getCropBox();
        if (!(crop.getWidth() > 1)
                || !(crop.getHeight() > 1)
                || crop.getWidth() > LARGEST
                || crop.getHeight() > LARGEST) {
            crop = PDRectangle.A4;
        }
        PageInk page = new PageInk(number, crop.getWidth(), crop.getHeight());
        AffineTransform toPage = new AffineTransform(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY());
        for (int turned = Math.floorMod(source.getRotation(), 360); turned > 0; turned -= 90) {
            toPage.preConcatenate(new AffineTransform(0, 1, -1, 0, page.height, 0));
            double width = page.width;
            page.width = page.height;
            page.height = width;
        }
        PageEngine engine = new PageEngine(source, page, toPage, budget);
        engine.processPage(source);
        List<Links.Link> links = new ArrayList<>();
        for (PDAnnotation annotation : source.getAnnotations()) {
            budgeted(budget);
            Box box = box(annotation, toPage);
            if (annotation instanceof PDAnnotationLink link) {
                Links.target(link, box, number, notes).ifPresent(links::add);
            } else if (annotation instanceof PDAnnotationWidget widget) {
                FormFields.show(widget, box, engine, page);
            } else {
                notes.comment(annotation.getSubtype(), annotation.getContents(), number);
            }
        }
        Links.put(links, page.glyphs);
        Duplicates.takeOut(page.glyphs);
        page.setUpright();
        notes.page(page);
        return page;
    }

    private static void budgeted(Budget budget) throws IOException {
        try {
            budget.goOn();
        } catch (UnreadableException e) {
            throw new IOException(e);
        }
    }

    private static Box box(PDAnnotation annotation, AffineTransform toPage) {
        PDRectangle rectangle = annotation.getRectangle();
        if (rectangle == null) {
            return new Box(0, 0, 0, 0);
        }
        Rectangle2D seen =
                toPage.createTransformedShape(rectangle.toGeneralPath()).getBounds2D();
        return new Box(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY());
    }
}
