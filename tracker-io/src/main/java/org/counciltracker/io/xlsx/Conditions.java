package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/** The rules of a sheet that colour cells by what stands in their row. Not thread-safe. */
final class Conditions {

    private record Ready(RuleXml rule, CellRange origin, Formula formula) {}

    private final List<Ready> ready = new ArrayList<>();
    private final List<RuleXml> unknown = new ArrayList<>();

    /** Takes the rules that set a colour; those that it can't work out it keeps apart. */
    Conditions(List<RuleXml> rules) {
        for (RuleXml rule : rules) {
            boolean scale = List.of("colorScale", "iconSet", "dataBar").contains(rule.type());
            if (rule.ranges().isEmpty() || (rule.fill() == null && !scale)) {
                continue;
            }
            CellRange origin = rule.ranges().get(0);
            int row = rule.ranges().stream().mapToInt(CellRange::firstRow).min().orElse(origin.firstRow());
            int column = rule.ranges().stream()
                    .mapToInt(CellRange::firstColumn)
                    .min()
                    .orElse(origin.firstColumn());
            CellRange corner = new CellRange(row, column, row, column);
            try {
                ready.add(new Ready(rule, corner, Formula.parse(formula(rule, corner), corner)));
            } catch (Formula.UnknownFormulaException e) {
                unknown.add(rule);
            }
        }
        ready.sort(Comparator.comparingInt(one -> one.rule().priority()));
    }

    boolean isEmpty() {
        return ready.isEmpty();
    }

    /** Returns the rules that set a colour that nobody worked out. */
    List<RuleXml> unknown() {
        return unknown;
    }

    /** Returns the colour that the first rule sets that holds for a cell, or null where none does. */
    @Nullable
    Shading fill(SheetRow row, int column) {
        for (Ready one : ready) {
            boolean meant = one.rule().ranges().stream().anyMatch(range -> range.has(row.number(), column));
            if (meant && one.formula().holds(row, column - one.origin().firstColumn())) {
                return one.rule().fill();
            }
        }
        return null;
    }

    /** Writes every kind of rule as the formula that it stands for, seen from the first cell. */
    private static String formula(RuleXml rule, CellRange corner) throws Formula.UnknownFormulaException {
        String cell = CellRange.address(corner.firstRow(), corner.firstColumn());
        String quoted = "\"" + rule.text().replace("\"", "\"\"") + "\"";
        String first = rule.formulas().isEmpty() ? "" : rule.formulas().get(0);
        String second = rule.formulas().size() < 2 ? "" : rule.formulas().get(1);
        if (rule.type().equals("expression")
                || rule.text().isEmpty() && rule.type().endsWith("Text")) {
            return first;
        }
        return switch (rule.type()) {
            case "cellIs" -> comparison(rule.operator(), cell, first, second);
            case "containsText" -> "ISNUMBER(SEARCH(" + quoted + "," + cell + "))";
            case "notContainsText" -> "NOT(ISNUMBER(SEARCH(" + quoted + "," + cell + ")))";
            case "beginsWith" -> "LEFT(" + cell + ",LEN(" + quoted + "))=" + quoted;
            case "endsWith" -> "RIGHT(" + cell + ",LEN(" + quoted + "))=" + quoted;
            case "containsBlanks" -> "LEN(TRIM(" + cell + "))=0";
            case "notContainsBlanks" -> "LEN(TRIM(" + cell + "))>0";
            default -> throw new Formula.UnknownFormulaException();
        };
    }

    private static String comparison(String operator, String cell, String first, String second)
            throws Formula.UnknownFormulaException {
        return switch (operator) {
            case "equal" -> cell + "=(" + first + ")";
            case "notEqual" -> cell + "<>(" + first + ")";
            case "greaterThan" -> cell + ">(" + first + ")";
            case "lessThan" -> cell + "<(" + first + ")";
            case "greaterThanOrEqual" -> cell + ">=(" + first + ")";
            case "lessThanOrEqual" -> cell + "<=(" + first + ")";
            case "between" -> "AND(" + cell + ">=(" + first + ")," + cell + "<=(" + second + "))";
            case "notBetween" -> "OR(" + cell + "<(" + first + ")," + cell + ">(" + second + "))";
            default -> throw new Formula.UnknownFormulaException();
        };
    }
}
