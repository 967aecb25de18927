package org.counciltracker.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Status;
import org.counciltracker.rules.fact.Legend;
import org.jspecify.annotations.Nullable;

/** Reads {@code legend.csv}. */
final class LegendFile {

    static final String NAME = "legend.csv";

    private static final List<String> COLUMNS = List.of("status", "when", "rating", "meaning");

    private LegendFile() {}

    static List<LegendEntry> read(@Nullable String text, Problems problems) {
        var rows = new ArrayList<LegendEntry>();
        PackTable table = PackTable.read(NAME, text, COLUMNS, problems);
        table.requireUnique(List.of("status", "when"), problems);
        for (PackTable.Row row : table.rows()) {
            Status status = constant(Status.class, "status", row, problems);
            Legend.Condition when = constant(Legend.Condition.class, "when", row, problems);
            RagRating rating = constant(RagRating.class, "rating", row, problems);
            if (status != null && when != null && rating != null) {
                rows.add(new LegendEntry(new Legend(status, when, rating), row.place()));
            }
        }
        return rows;
    }

    private static <E extends Enum<E>> @Nullable E constant(
            Class<E> type, String column, PackTable.Row row, Problems problems) {
        String name = row.get(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        problems.add(row.place(), "%s (%s) must be one of: %s.".formatted(column, name, names));
        return null;
    }
}
