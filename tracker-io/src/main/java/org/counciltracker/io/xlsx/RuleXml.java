package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/**
 * A rule that colours cells by what they hold, as the sheet writes it.
 *
 * @param ranges the cells it is for
 * @param type such as {@code cellIs}
 * @param operator such as {@code equal}, empty where the type needs none
 * @param text what is looked for, empty where the type looks for no text
 * @param priority lower goes first
 * @param formulas its formulas
 * @param fill the colour that it sets, or null
 */
record RuleXml(
        List<CellRange> ranges,
        String type,
        String operator,
        String text,
        int priority,
        List<String> formulas,
        @Nullable Shading fill) {

    /** Reads the rules of the element {@code conditionalFormatting} that starts here; newer ones name their cells at its end. */
    static List<RuleXml> read(PartXml xml, Styles styles) throws UnreadableException {
        List<CellRange> ranges = new ArrayList<>(ranges(xml.attribute("sqref")));
        List<RuleXml> rules = new ArrayList<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("cfRule")) {
                rules.add(rule(xml, ranges, styles));
            } else if (xml.isStart("sqref")) {
                ranges.addAll(ranges(xml.elementText()));
            }
        }
        return rules;
    }

    private static RuleXml rule(PartXml xml, List<CellRange> ranges, Styles styles) throws UnreadableException {
        String type = xml.attribute("type");
        String operator = xml.attribute("operator");
        String text = PlainText.of(xml.attribute("text"));
        int priority = xml.number("priority", Integer.MAX_VALUE);
        Shading fill = styles.conditional(xml.number("dxfId", -1));
        List<String> formulas = new ArrayList<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("formula") || xml.isStart("f")) {
                formulas.add(xml.elementText());
            } else if (xml.isStart("fill")) {
                fill = FillStyle.read(xml).conditional(styles.palette());
            }
        }
        return new RuleXml(ranges, type, operator, text, priority, List.copyOf(formulas), fill);
    }

    private static List<CellRange> ranges(String text) {
        List<CellRange> ranges = new ArrayList<>();
        for (String range : text.strip().split("\\s+", 1000)) {
            CellRange.parse(range).ifPresent(ranges::add);
        }
        return ranges;
    }

    /** Returns the rule in few words. */
    @Override
    public String toString() {
        return (type + " " + operator + " " + text + " " + String.join(", ", formulas))
                .strip()
                .replaceAll("\\s+", " ");
    }
}
