package org.counciltracker.io.pdf;

/**
 * A filled rectangle. Of two in one place the one painted later is seen.
 *
 * @param box where
 * @param rgb its colour as 0xRRGGBB
 */
record Fill(Box box, int rgb) {

    Fill turnedBack(double pageWidth) {
        return new Fill(Box.around(box.top(), pageWidth - box.left(), box.bottom(), pageWidth - box.right()), rgb);
    }
}
