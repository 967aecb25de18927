package org.counciltracker.io.table;

import java.util.Locale;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/**
 * Says which of the colours that trackers use a fill is, by its hue: nobody picks the same green twice.
 *
 * <p>White and all but white is no fill. What has next to no hue is grey; purple and pink, which no rating is named after, stay
 * as they are. This class has no state and is safe for use by several threads.
 */
public final class Fills {

    /** The least difference between the strongest and the weakest primary, of 255, that the eye takes for a colour. */
    private static final int LEAST_CHROMA = 14;

    private static final int LEAST_SHADE = 250;
    private static final int BLACK = 40;

    private Fills() {}

    /**
     * Returns the colour of a fill.
     *
     * @param rgb the fill as 0xRRGGBB
     * @return the shading; null for white, and for black, which trackers rule and redact with
     */
    public static @Nullable Shading of(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        if (least >= LEAST_SHADE || most <= BLACK) {
            return null;
        }
        if (most - least < LEAST_CHROMA) {
            return new Shading("GREY");
        }
        return ofHue(hue(red, green, blue, most, most - least), rgb);
    }

    private static Shading ofHue(double hue, int rgb) {
        if (hue < 18 || hue >= 345) {
            return new Shading("RED");
        }
        if (hue < 66) {
            return new Shading("AMBER");
        }
        if (hue < 175) {
            return new Shading("GREEN");
        }
        if (hue < 255) {
            return new Shading("BLUE");
        }
        return new Shading("#%06X".formatted(rgb & 0xFFFFFF).toUpperCase(Locale.ROOT));
    }

    /** Returns the hue in degrees, from 0 for red over 120 for green and 240 for blue. */
    private static double hue(int red, int green, int blue, int most, double chroma) {
        double sixth;
        if (most == red) {
            sixth = (green - blue) / chroma;
        } else if (most == green) {
            sixth = (blue - red) / chroma + 2;
        } else {
            sixth = (red - green) / chroma + 4;
        }
        return (sixth * 60 + 360) % 360;
    }
}
