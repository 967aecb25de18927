package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/** What a workbook's cells look like: number formats and fills, by the numbers that cells give. */
final class Styles {

    private static final CellStyle PLAIN = new CellStyle(NumberFormat.GENERAL, null);

    /**
     * What a cell looks like.
     *
     * @param format how its number is shown
     * @param fill its colour, or null
     */
    record CellStyle(NumberFormat format, @Nullable Shading fill) {}

    private final Palette palette;
    private final List<CellStyle> cells = new ArrayList<>();
    private final List<FillStyle> conditional = new ArrayList<>();

    private Styles(Palette palette) {
        this.palette = palette;
    }

    /** Reads a part; where it isn't there, all cells are plain. */
    static Styles read(WorkbookParts parts, String part, Palette palette) throws UnreadableException {
        Styles styles = new Styles(palette);
        if (!parts.has(part)) {
            return styles;
        }
        Map<Integer, String> codes = new HashMap<>();
        List<FillStyle> fills = new ArrayList<>();
        List<int[]> formats = new ArrayList<>();
        String list = "";
        PartXml xml = parts.open(part);
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "numFmts", "fills", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "indexedColors" ->
                    list = xml.name();
                case "numFmt" -> codes.putIfAbsent(xml.number("numFmtId", -1), xml.attribute("formatCode"));
                case "dxf" -> styles.conditional.add(new FillStyle("none", null, null));
                case "fill" -> {
                    if (list.equals("dxfs") && !styles.conditional.isEmpty()) {
                        styles.conditional.set(styles.conditional.size() - 1, FillStyle.read(xml));
                    } else {
                        fills.add(FillStyle.read(xml));
                    }
                }
                case "xf" -> {
                    if (list.equals("cellXfs")) {
                        formats.add(new int[] {xml.number("numFmtId", 0), xml.number("fillId", 0)});
                    }
                }
                case "rgbColor" -> palette.addIndexed(xml.attribute("rgb"));
                default -> {
                    // Fonts, borders and names of styles say nothing.
                }
            }
        }
        Map<Integer, NumberFormat> known = new HashMap<>();
        for (int[] format : formats) {
            NumberFormat shown = known.computeIfAbsent(format[0], id -> format(id, codes));
            boolean filled = format[1] >= 0 && format[1] < fills.size();
            styles.cells.add(new CellStyle(shown, filled ? fills.get(format[1]).shading(palette) : null));
        }
        return styles;
    }

    private static NumberFormat format(int id, Map<Integer, String> codes) {
        String code = codes.get(id);
        String builtIn = code == null && id >= 0 ? BuiltinFormats.getBuiltinFormat(id) : code;
        return builtIn == null ? NumberFormat.GENERAL : NumberFormat.of(id, builtIn);
    }

    /** Returns what cells of a number look like. */
    CellStyle get(int number) {
        return number >= 0 && number < cells.size() ? cells.get(number) : PLAIN;
    }

    /** Returns the colour that a condition sets, or null where it sets none. */
    @Nullable
    Shading conditional(int number) {
        return number >= 0 && number < conditional.size()
                ? conditional.get(number).conditional(palette)
                : null;
    }

    Palette palette() {
        return palette;
    }
}
