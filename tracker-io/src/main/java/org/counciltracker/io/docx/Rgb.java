package org.counciltracker.io.docx;

import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reckons with colours as 0xRRGGBB. */
final class Rgb {

    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{6}");

    private Rgb() {}

    /** Returns the colour, or null where the text is none, such as {@code auto}. */
    static @Nullable Integer parse(String text) {
        return HEX.matcher(text).matches() ? Integer.valueOf(text, 16) : null;
    }

    /** Returns what a colour comes to where a part of it, from 0 to 1, is printed over another. */
    static int mixed(int over, int under, double part) {
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (over >> shift & 0xFF) * part + (under >> shift & 0xFF) * (1 - part);
            rgb |= (int) Math.round(channel) << shift;
        }
        return rgb;
    }

    /** Returns a colour of the same hue and saturation with another lightness, from 0 to 1. */
    static int lightened(int rgb, DoubleUnaryOperator change) {
        double red = (rgb >> 16 & 0xFF) / 255.0;
        double green = (rgb >> 8 & 0xFF) / 255.0;
        double blue = (rgb & 0xFF) / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double light = (most + least) / 2;
        double wanted = Math.min(1, Math.max(0, change.applyAsDouble(light)));
        double room = 1 - Math.abs(2 * light - 1);
        double stretch = room == 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / room;
        return channel(red, light, wanted, stretch) << 16
                | channel(green, light, wanted, stretch) << 8
                | channel(blue, light, wanted, stretch);
    }

    /** In this model each channel keeps its distance from the lightness, stretched by the room that there is for it. */
    private static int channel(double value, double light, double wanted, double stretch) {
        return (int) Math.round(Math.min(1, Math.max(0, wanted + (value - light) * stretch)) * 255);
    }
}
