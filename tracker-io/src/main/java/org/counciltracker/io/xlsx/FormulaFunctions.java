package org.counciltracker.io.xlsx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counciltracker.io.xlsx.Formula.Value;
import org.counciltracker.io.xlsx.Formula.Value.Kind;

/** The few functions that rules which colour cells are made of. This class has no state and is thread-safe. */
final class FormulaFunctions {

    /** How many arguments each takes at least and at most. */
    private static final Map<String, int[]> KNOWN = Map.ofEntries(
            Map.entry("AND", new int[] {1, 30}),
            Map.entry("OR", new int[] {1, 30}),
            Map.entry("NOT", new int[] {1, 1}),
            Map.entry("ISBLANK", new int[] {1, 1}),
            Map.entry("ISNUMBER", new int[] {1, 1}),
            Map.entry("ISTEXT", new int[] {1, 1}),
            Map.entry("ISERROR", new int[] {1, 1}),
            Map.entry("SEARCH", new int[] {2, 2}),
            Map.entry("FIND", new int[] {2, 2}),
            Map.entry("LEFT", new int[] {1, 2}),
            Map.entry("RIGHT", new int[] {1, 2}),
            Map.entry("LEN", new int[] {1, 1}),
            Map.entry("TRIM", new int[] {1, 1}),
            Map.entry("UPPER", new int[] {1, 1}),
            Map.entry("LOWER", new int[] {1, 1}),
            Map.entry("EXACT", new int[] {2, 2}));

    private FormulaFunctions() {}

    static boolean knows(String name, int arguments) {
        int[] takes = KNOWN.get(name);
        return takes != null && arguments >= takes[0] && arguments <= takes[1];
    }

    static Value call(String name, List<Value> arguments) {
        Value first = arguments.get(0);
        String text = first.text();
        if (name.equals("ISERROR")) {
            return Value.of(first.kind() == Kind.FAILURE);
        }
        if (name.equals("ISNUMBER")) {
            return Value.of(first.kind() == Kind.NUMBER);
        }
        if (arguments.stream().anyMatch(argument -> argument.kind() == Kind.FAILURE)) {
            return Value.FAILURE;
        }
        return switch (name) {
            case "AND" -> Value.of(arguments.stream().allMatch(Value::isTrue));
            case "OR" -> Value.of(arguments.stream().anyMatch(Value::isTrue));
            case "NOT" -> Value.of(!first.isTrue());
            case "ISBLANK" -> Value.of(first.kind() == Kind.BLANK);
            case "ISTEXT" -> Value.of(first.kind() == Kind.TEXT);
            case "SEARCH" -> place(arguments.get(1).text().toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
            case "FIND" -> place(arguments.get(1).text(), text);
            case "LEFT" -> Value.of(text.substring(0, length(arguments, text)));
            case "RIGHT" -> Value.of(text.substring(text.length() - length(arguments, text)));
            case "LEN" -> Value.of((double) text.length());
            case "TRIM" -> Value.of(text.strip().replaceAll(" +", " "));
            case "UPPER" -> Value.of(text.toUpperCase(Locale.ROOT));
            case "LOWER" -> Value.of(text.toLowerCase(Locale.ROOT));
            case "EXACT" -> Value.of(text.equals(arguments.get(1).text()));
            default -> Value.FAILURE;
        };
    }

    private static Value place(String within, String what) {
        int found = within.indexOf(what);
        return found < 0 ? Value.FAILURE : Value.of(found + 1.0);
    }

    private static int length(List<Value> arguments, String text) {
        double asked = arguments.size() < 2 ? 1 : arguments.get(1).number();
        return (int) Math.max(0, Math.min(text.length(), asked));
    }

    /** Compares as programs do: texts without regard to case, a blank with nothing, numbers below texts. */
    static Value compared(String operator, Value left, Value right) {
        if (left.kind() == Kind.FAILURE || right.kind() == Kind.FAILURE) {
            return Value.FAILURE;
        }
        int order = order(left, right);
        return Value.of(
                switch (operator) {
                    case "=" -> order == 0;
                    case "<>" -> order != 0;
                    case "<" -> order < 0;
                    case ">" -> order > 0;
                    case "<=" -> order <= 0;
                    default -> order >= 0;
                });
    }

    private static int order(Value left, Value right) {
        Kind kind = left.kind() == Kind.BLANK ? right.kind() : left.kind();
        boolean alike = left.kind() == right.kind() || left.kind() == Kind.BLANK || right.kind() == Kind.BLANK;
        if (!alike) {
            return left.kind().compareTo(right.kind());
        }
        return kind == Kind.TEXT
                ? left.text().compareToIgnoreCase(right.text())
                : Double.compare(left.number(), right.number());
    }
}
