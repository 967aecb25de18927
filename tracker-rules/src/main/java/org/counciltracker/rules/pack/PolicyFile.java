package org.counciltracker.rules.pack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code policy.csv}. */
final class PolicyFile {

    static final String NAME = "policy.csv";

    private static final List<String> COLUMNS = List.of("key", "value", "meaning");

    private PolicyFile() {}

    static List<PolicyEntry> read(@Nullable String text, Problems problems) {
        var entries = new ArrayList<PolicyEntry>();
        PackTable table = PackTable.read(NAME, text, COLUMNS, problems);
        table.requireUnique(List.of("key"), problems);
        for (PackTable.Row row : table.rows()) {
            try {
                int value = Integer.parseInt(row.get("value"));
                if (value < 0) {
                    problems.add(row.place(), "value (%s) must not be negative.".formatted(value));
                }
                entries.add(new PolicyEntry(row.get("key"), value, row.place()));
            } catch (NumberFormatException e) {
                problems.add(row.place(), "value (%s) must be a whole number.".formatted(row.get("value")));
            }
        }
        return entries;
    }
}
