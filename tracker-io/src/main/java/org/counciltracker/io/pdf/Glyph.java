package org.counciltracker.io.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A letter, or the few letters of a ligature, where it stands on a page.
 *
 * @param text what it stands for
 * @param box the space it takes, from the descenders of its line to the ascenders
 * @param baseline the y that its line stands on
 * @param size the size of its font as printed, in points
 * @param bold whether its font is bold
 * @param turn the quarter turns, clockwise, that it is turned by; -1 where it stands askew
 * @param atX where it belongs: its middle, or the nearest point that isn't clipped away
 * @param atY where it belongs: its middle, or the nearest point that isn't clipped away
 * @param target the address that it is a link to, or null
 */
record Glyph(
        String text,
        Box box,
        double baseline,
        double size,
        boolean bold,
        int turn,
        double atX,
        double atY,
        @Nullable String target) {

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }

    Glyph linkedTo(String address) {
        return new Glyph(text, box, baseline, size, bold, turn, atX, atY, address);
    }

    /** Returns the glyph on a page that was turned back by a quarter, counter-clockwise. */
    Glyph turnedBack(double pageWidth) {
        Box turned = Box.around(box.top(), pageWidth - box.left(), box.bottom(), pageWidth - box.right());
        int left = turn < 0 ? turn : (turn + 3) % 4;
        double standsOn = left == 0 ? turned.bottom() - 0.2 * size : baseline;
        return new Glyph(text, turned, standsOn, size, bold, left, atY, pageWidth - atX, target);
    }
}
