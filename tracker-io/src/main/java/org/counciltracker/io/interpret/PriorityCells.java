package org.counciltracker.io.interpret;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads priority cells: where one is blank, the priority above it goes on. Not thread-safe. */
final class PriorityCells {

    private static final Set<String> URGENCIES = Set.of(
            "high", "medium", "low", "med", "urgent", "critical", "routine", "h", "m", "l", "essential", "important");

    private @Nullable Columns columns;
    private @Nullable String above;

    /** Returns the priority of an item, by its cell or by the cell above. */
    @Nullable
    String of(OpenItem open, String cell) {
        if (!open.columns().equals(columns)) {
            columns = open.columns();
            above = null;
        }
        String text = cell.replace('\n', ' ').strip();
        if (!text.isEmpty()) {
            above = text;
            return text;
        }
        return above == null || isUrgency(above) ? null : above;
    }

    /** Returns whether a priority says how urgent something is rather than what it is about. */
    boolean isUrgency(String priority) {
        String bare = priority.strip().toLowerCase(Locale.ROOT);
        return URGENCIES.contains(bare) || bare.matches("(?:priority )?\\d|p\\d|high.*|medium.*|low.*");
    }
}
