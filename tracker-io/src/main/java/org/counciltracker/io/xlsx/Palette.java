package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.poi.hssf.util.HSSFColor;
import org.counciltracker.io.table.UnreadableException;

/** What a workbook's colours look like: its theme, and its palette of numbered ones. */
final class Palette {

    /** The colours of a theme in the order of their numbers, with those that Office takes where a theme names none. */
    private static final List<String> NAMES = List.of(
            "lt1",
            "dk1",
            "lt2",
            "dk2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");

    private static final int[] OFFICE = {
        0xFFFFFF, 0x000000, 0xE7E6E6, 0x44546A, 0x5B9BD5, 0xED7D31, 0xA5A5A5, 0xFFC000, 0x4472C4, 0x70AD47, 0x0563C1,
        0x954F72
    };
    private static final Pattern HEX = Pattern.compile("(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}");

    /** Numbers beyond the palette: black on white, unless someone set up their screen otherwise. */
    private static final int WINDOW_TEXT = 64;

    private static final int WINDOW = 65;

    private final int[] theme = OFFICE.clone();
    private final List<Integer> indexed = new ArrayList<>();

    static Palette read(WorkbookParts parts, String part) throws UnreadableException {
        Palette palette = new Palette();
        if (!parts.has(part)) {
            return palette;
        }
        PartXml xml = parts.open(part);
        int current = -1;
        boolean inScheme = false;
        while (xml.next()) {
            if (xml.isStart("clrScheme")) {
                inScheme = true;
            } else if (xml.isEnd("clrScheme")) {
                break;
            } else if (inScheme && xml.isStart()) {
                current = NAMES.contains(xml.name()) ? NAMES.indexOf(xml.name()) : current;
                String value = xml.isStart("sysClr") ? xml.attribute("lastClr") : xml.attribute("val");
                if (current >= 0 && HEX.matcher(value).matches()) {
                    palette.theme[current] = rgb(value);
                }
            }
        }
        return palette;
    }

    /** Adds the next colour of a palette of the workbook's own. */
    void addIndexed(String rgb) {
        indexed.add(HEX.matcher(rgb).matches() ? rgb(rgb) : 0);
    }

    /** Returns what a colour looks like, or empty where that can't be told. */
    OptionalInt rgb(Colour colour) {
        OptionalInt base = base(colour);
        return base.isPresent() ? OptionalInt.of(tinted(base.getAsInt(), colour.tint())) : base;
    }

    private OptionalInt base(Colour colour) {
        if (HEX.matcher(colour.rgb()).matches()) {
            return OptionalInt.of(rgb(colour.rgb()));
        }
        if (colour.theme() >= 0 && colour.theme() < theme.length) {
            return OptionalInt.of(theme[colour.theme()]);
        }
        int number = colour.indexed();
        if (number >= 0 && number < indexed.size()) {
            return OptionalInt.of(indexed.get(number));
        }
        if (number == WINDOW_TEXT || number == WINDOW) {
            return OptionalInt.of(number == WINDOW ? 0xFFFFFF : 0);
        }
        // The first eight stand twice in every palette.
        HSSFColor standard = HSSFColor.getIndexHash().get(number >= 0 && number < 8 ? number + 8 : number);
        if (standard == null || number < 0 || number > 63) {
            return OptionalInt.empty();
        }
        short[] parts = standard.getTriplet();
        return OptionalInt.of(parts[0] << 16 | parts[1] << 8 | parts[2]);
    }

    private static int rgb(String hex) {
        return Integer.parseInt(hex.substring(hex.length() - 6), 16);
    }

    private static int tinted(int rgb, double tint) {
        return part(rgb >> 16, tint) << 16 | part(rgb >> 8, tint) << 8 | part(rgb, tint);
    }

    private static int part(int rgb, double tint) {
        int part = rgb & 0xFF;
        return (int) Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
    }
}
