package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.io.xlsx.Formula.Term;
import org.counciltracker.io.xlsx.Formula.UnknownFormulaException;
import org.counciltracker.io.xlsx.Formula.Value;
import org.counciltracker.io.xlsx.SheetRow.Held;

/** Reads the formulas of rules that colour cells. Not thread-safe. */
final class FormulaParser {

    private static final int LONGEST = 2000;
    private static final int DEEPEST = 40;
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<text>\"(?:[^\"]|\"\")*+\")"
            + "|(?<number>-?[0-9]+(?:\\.[0-9]+)?)"
            + "|(?<cell>\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}(?![A-Za-z0-9_.!:(]))"
            + "|(?<name>[A-Za-z]+)"
            + "|(?<mark><=|>=|<>|[=<>(),]))");

    private final Matcher tokens;
    private final CellRange corner;
    private String kind = "";
    private String token = "";
    private int at;
    private int depth;

    FormulaParser(String text, CellRange corner) throws UnknownFormulaException {
        if (text.length() > LONGEST) {
            throw new UnknownFormulaException();
        }
        this.tokens = TOKEN.matcher(text.strip());
        this.corner = corner;
        advance();
    }

    Term parse() throws UnknownFormulaException {
        Term term = comparison();
        if (!kind.isEmpty()) {
            throw new UnknownFormulaException();
        }
        return term;
    }

    private void advance() throws UnknownFormulaException {
        if (at == tokens.regionEnd()) {
            kind = "";
            token = "";
            return;
        }
        if (!tokens.find(at) || tokens.start() != at) {
            throw new UnknownFormulaException();
        }
        for (String group : List.of("text", "number", "cell", "name", "mark")) {
            if (tokens.group(group) != null) {
                kind = group;
                token = tokens.group(group);
            }
        }
        at = tokens.end();
    }

    private Term comparison() throws UnknownFormulaException {
        if (++depth > DEEPEST) {
            throw new UnknownFormulaException();
        }
        Term left = primary();
        while (kind.equals("mark") && "=<><=>=".contains(token) && !token.equals("(")) {
            String operator = token;
            advance();
            Term first = left;
            Term second = primary();
            left = (row, shift) -> FormulaFunctions.compared(operator, first.of(row, shift), second.of(row, shift));
        }
        depth--;
        return left;
    }

    private Term primary() throws UnknownFormulaException {
        String word = token;
        String what = kind;
        if (what.isEmpty()) {
            throw new UnknownFormulaException();
        }
        advance();
        switch (what) {
            case "text" -> {
                Value text = Value.of(word.substring(1, word.length() - 1).replace("\"\"", "\""));
                return (row, shift) -> text;
            }
            case "number" -> {
                Value number = Value.of(Numbers.decimal(word).orElse(0));
                return (row, shift) -> number;
            }
            case "cell" -> {
                return cell(word);
            }
            case "name" -> {
                return name(word.toUpperCase(Locale.ROOT));
            }
            default -> {
                if (!word.equals("(")) {
                    throw new UnknownFormulaException();
                }
                Term inner = comparison();
                expect(")");
                return inner;
            }
        }
    }

    private Term name(String name) throws UnknownFormulaException {
        if (!token.equals("(")) {
            if (name.equals("TRUE") || name.equals("FALSE")) {
                Value truth = Value.of(name.equals("TRUE"));
                return (row, shift) -> truth;
            }
            throw new UnknownFormulaException();
        }
        advance();
        List<Term> arguments = new ArrayList<>();
        while (!token.equals(")")) {
            arguments.add(comparison());
            if (!token.equals(")")) {
                expect(",");
            }
        }
        expect(")");
        if (!FormulaFunctions.knows(name, arguments.size())) {
            throw new UnknownFormulaException();
        }
        return (row, shift) -> FormulaFunctions.call(
                name,
                arguments.stream().map(argument -> argument.of(row, shift)).toList());
    }

    private void expect(String mark) throws UnknownFormulaException {
        if (!kind.equals("mark") || !token.equals(mark)) {
            throw new UnknownFormulaException();
        }
        advance();
    }

    /** A cell of the same row; what stands in other rows isn't at hand. */
    private Term cell(String address) throws UnknownFormulaException {
        CellRange cell = CellRange.parse(address).orElseThrow(UnknownFormulaException::new);
        boolean fixedColumn = address.startsWith("$");
        boolean fixedRow = address.indexOf('$', 1) > 0;
        if (fixedRow || cell.firstRow() != corner.firstRow()) {
            throw new UnknownFormulaException();
        }
        int column = cell.firstColumn();
        return (row, shift) -> {
            Held held = row.at(fixedColumn ? column : column + shift);
            if (!Double.isNaN(held.number())) {
                return Value.of(held.number());
            }
            if (held.text().isEmpty()) {
                return Value.BLANK;
            }
            boolean truth = held.text().equals("TRUE") || held.text().equals("FALSE");
            return truth ? Value.of(held.text().equals("TRUE")) : Value.of(held.text());
        };
    }
}
