package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.UnreadableException;

/**
 * What a sheet says beside its cells: which of them belong together, where links lead, what isn't shown. It mostly stands
 * behind the cells, and is read before them on a way of its own. Not thread-safe while it is read.
 */
final class SheetFacts {

    private final List<CellRange> merges = new ArrayList<>();
    private final Map<String, String> links = new HashMap<>();
    private final List<CellRange> hiddenColumns = new ArrayList<>();
    private final List<String> pageText = new ArrayList<>();
    private final List<RuleXml> rules = new ArrayList<>();
    private int lastColumn = -1;
    private boolean filtered;

    private SheetFacts() {}

    /** Reads a sheet's part, and takes from its cells only which of them is the last to hold anything. */
    static SheetFacts read(
            WorkbookParts parts, String part, List<Relationship> relationships, Styles styles, Budget budget)
            throws UnreadableException {
        SheetFacts facts = new SheetFacts();
        Map<String, String> targets = new HashMap<>();
        relationships.stream()
                .filter(Relationship::external)
                .forEach(relationship -> targets.put(relationship.id(), relationship.target()));
        PartXml xml = parts.open(part);
        int column = -1;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "row" -> column = -1;
                case "c" -> column = CellRange.columnOf(xml.attribute("r"), column + 1);
                case "v", "is" -> facts.lastColumn = Math.max(facts.lastColumn, column);
                case "col" -> facts.column(xml);
                case "mergeCell" -> {
                    budget.spend(Limit.CELLS, 1, part);
                    CellRange.parse(xml.attribute("ref")).ifPresent(facts.merges::add);
                }
                case "hyperlink" -> {
                    budget.spend(Limit.CELLS, 1, part);
                    String target = targets.get(xml.attribute("id"));
                    if (target != null) {
                        CellRange.parse(xml.attribute("ref"))
                                .ifPresent(range -> facts.links.put(
                                        CellRange.address(range.firstRow(), range.firstColumn()), target));
                    }
                }
                case "autoFilter" -> facts.filtered = true;
                case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
                    facts.pageText.add(xml.elementText());
                case "conditionalFormatting" -> {
                    List<RuleXml> rules = RuleXml.read(xml, styles);
                    budget.spend(Limit.CELLS, rules.size(), part);
                    facts.rules.addAll(rules);
                }
                default -> {
                    // Widths, panes, checks of what is typed, print settings.
                }
            }
        }
        return facts;
    }

    private void column(PartXml xml) {
        int first = xml.number("min", 0) - 1;
        int last = xml.number("max", 0) - 1;
        if (xml.is("hidden") && CellRange.isColumn(first) && last >= first) {
            hiddenColumns.add(new CellRange(1, first, Integer.MAX_VALUE, last));
        }
    }

    List<CellRange> merges() {
        return merges;
    }

    /** Returns where the link of a cell leads, empty where it has none or one within the workbook. */
    String link(int row, int column) {
        return links.isEmpty() ? "" : links.getOrDefault(CellRange.address(row, column), "");
    }

    boolean isHidden(int column) {
        return hiddenColumns.stream().anyMatch(range -> range.has(1, column));
    }

    /** Returns what is printed above and below each page, as the workbook writes it. */
    List<String> pageText() {
        return pageText;
    }

    List<RuleXml> rules() {
        return rules;
    }

    /** Returns the last column in which a cell holds anything, or -1. */
    int lastColumn() {
        return lastColumn;
    }

    boolean isFiltered() {
        return filtered;
    }
}
