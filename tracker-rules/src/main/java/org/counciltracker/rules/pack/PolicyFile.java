package org.counciltracker.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code policy.csv}. */
final class PolicyFile {

    static final String NAME = "policy.csv";

    private static final List<String> COLUMNS = List.of("key", "value", "meaning");

    private PolicyFile() {}

    static Map<String, Integer> read(String text, Problems problems) {
        var numbers = new TreeMap<String, Integer>();
        PackTable table = PackTable.read(NAME, text, COLUMNS, problems);
        table.requireUnique("key", problems);
        for (PackTable.Row row : table.rows()) {
            try {
                numbers.put(row.get("key"), Integer.parseInt(row.get("value")));
            } catch (NumberFormatException e) {
                problems.add(row.place(), "value (%s) must be a whole number.".formatted(row.get("value")));
            }
        }
        return numbers;
    }
}
