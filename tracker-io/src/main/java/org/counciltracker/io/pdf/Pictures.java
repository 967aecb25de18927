package org.counciltracker.io.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.graphics.DrawObject;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.counciltracker.io.table.UnreadableException;

/** Counts pictures without unpacking them: a small file may hold one of any size. */
final class Pictures {

    private static final int DEEPEST = 25;

    private Pictures() {}

    /** Draws what is no picture, and counts what is one. */
    static final class Drawn extends OperatorProcessor {

        private final DrawObject drawing;
        private final PageInk page;

        Drawn(PDFGraphicsStreamEngine engine, PageInk page) {
            super(engine);
            this.drawing = new DrawObject(engine);
            this.page = page;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (isPicture(operands)) {
                page.pictures++;
            } else {
                checkDepth();
                drawing.process(operator, operands);
            }
        }

        /** PDFBox would go on without what stands deeper, and tell no one. */
        private void checkDepth() throws IOException {
            if (getContext().getLevel() >= DEEPEST) {
                throw new IOException(new UnreadableException(
                        "page " + page.number,
                        "drawings stand in each other more than %s deep".formatted(DEEPEST),
                        "Maybe the file was made to do harm; open it in another program and print it to a new PDF."));
            }
        }

        private boolean isPicture(List<COSBase> operands) {
            PDResources resources = getContext().getResources();
            if (resources == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
                return false;
            }
            COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
            return objects != null
                    && objects.getDictionaryObject(name) instanceof COSDictionary object
                    && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE));
        }

        @Override
        public String getName() {
            return OperatorName.DRAW_OBJECT;
        }
    }

    /** Counts pictures that stand among the text. */
    static final class Inline extends OperatorProcessor {

        private final PageInk page;

        Inline(PDFGraphicsStreamEngine engine, PageInk page) {
            super(engine);
            this.page = page;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            page.pictures++;
        }

        @Override
        public String getName() {
            return OperatorName.BEGIN_INLINE_IMAGE;
        }
    }
}
