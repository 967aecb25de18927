package org.counciltracker.io.html;

import java.util.Locale;
import java.util.Set;
import org.counciltracker.model.Shading;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element is for a reader: by its name, by the role that it gives itself, and by its style.
 *
 * @param part what it is a part of
 * @param hidden whether a browser doesn't show it
 * @param fill its own colour, or null
 * @param style what its style says
 */
record Looks(Part part, boolean hidden, @Nullable Shading fill, Declarations style) {

    /** What an element makes of the text in it. */
    enum Part {
        /** Text that runs on. */
        INLINE,
        /** Lines of its own. */
        BLOCK,
        /** A table. */
        TABLE,
        /** A row of a table. */
        ROW,
        /** A cell of a row. */
        CELL
    }

    private static final Set<String> SHOWN_AS_BLOCK =
            Set.of("block", "flex", "grid", "list-item", "flow-root", "table-caption", "table-row-group");

    static Looks of(Element element, StyleSheet sheet) {
        Declarations style = sheet.of(element);
        String fill = style.has("background") ? style.get("background") : element.attr("bgcolor");
        return new Looks(part(element, style.get("display")), isHidden(element, style), Colours.fill(fill), style);
    }

    private static boolean isHidden(Element element, Declarations style) {
        return (element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found"))
                || style.get("display").equals("none")
                || style.get("visibility").equals("hidden")
                || style.get("visibility").equals("collapse")
                || style.get("mso-hide").equals("all");
    }

    private static Part part(Element element, String display) {
        Part byName = byName(element.normalName());
        if (byName != null) {
            return byName;
        }
        Part byRole = byRole(element.attr("role").toLowerCase(Locale.ROOT));
        if (byRole != null) {
            return byRole;
        }
        return switch (display) {
            case "table" -> Part.TABLE;
            case "table-row" -> Part.ROW;
            case "table-cell" -> Part.CELL;
            case "inline", "inline-block", "inline-flex" -> Part.INLINE;
            default -> element.isBlock() || SHOWN_AS_BLOCK.contains(display) ? Part.BLOCK : Part.INLINE;
        };
    }

    private static @Nullable Part byName(String name) {
        return switch (name) {
            case "table" -> Part.TABLE;
            case "tr" -> Part.ROW;
            case "td", "th" -> Part.CELL;
            default -> null;
        };
    }

    private static @Nullable Part byRole(String role) {
        return switch (role) {
            case "table", "grid", "treegrid" -> Part.TABLE;
            case "row" -> Part.ROW;
            case "cell", "gridcell", "columnheader", "rowheader" -> Part.CELL;
            default -> null;
        };
    }
}
