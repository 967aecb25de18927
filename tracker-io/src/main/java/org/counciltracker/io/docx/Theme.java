package org.counciltracker.io.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/** The colours of a document's theme, by the names that its text uses for them. Immutable once read. */
final class Theme {

    /** The roles of text and background, by the colours of the scheme that play them unless a document deals them out anew. */
    private static final Map<String, String> ROLES = Map.of(
            "dark1", "dk1",
            "light1", "lt1",
            "dark2", "dk2",
            "light2", "lt2",
            "text1", "dk1",
            "background1", "lt1",
            "text2", "dk2",
            "background2", "lt2",
            "hyperlink", "hlink",
            "followedHyperlink", "folHlink");

    private final Map<String, Integer> colours = new HashMap<>();

    Theme() {}

    void read(Xml xml) throws UnreadableException {
        xml.children(name -> descend(xml, name));
    }

    private void descend(Xml xml, String name) throws UnreadableException {
        if (name.equals("a:clrScheme")) {
            xml.children(role -> colour(xml, role.substring(role.indexOf(':') + 1)));
        } else if (name.equals("a:theme") || name.equals("a:themeElements")) {
            xml.children(inner -> descend(xml, inner));
        }
    }

    private void colour(Xml xml, String role) throws UnreadableException {
        xml.children(name -> {
            String value = xml.attribute(name.equals("a:sysClr") ? "lastClr" : "val", "");
            Integer rgb = Rgb.parse(value);
            if (rgb != null) {
                colours.putIfAbsent(role, rgb);
            }
        });
    }

    /**
     * Returns a colour of the theme.
     *
     * @param name such as {@code accent6} or {@code background1}
     * @param tint how much of the colour is left beside white, from {@code 00} to {@code FF}, or null
     * @param shade how much of it is left beside black, likewise
     * @return the colour as 0xRRGGBB, or null where the theme has none of that name
     */
    @Nullable
    Integer colour(String name, @Nullable String tint, @Nullable String shade) {
        Integer rgb = colours.get(ROLES.getOrDefault(name, name.toLowerCase(Locale.ROOT)));
        if (rgb == null) {
            return null;
        }
        if (tint != null) {
            double part = part(tint);
            return Rgb.lightened(rgb, light -> light * part + 1 - part);
        }
        if (shade != null) {
            double part = part(shade);
            return Rgb.lightened(rgb, light -> light * part);
        }
        return rgb;
    }

    private static double part(String hex) {
        try {
            return Math.min(255, Math.max(0, Integer.parseInt(hex, 16))) / 255.0;
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
