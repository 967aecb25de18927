package org.counciltracker.rules.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counciltracker.calendar.ReplyPeriod;
import org.counciltracker.calendar.ReplyPeriod.Counting;
import org.counciltracker.calendar.ReplyPeriod.Unit;
import org.counciltracker.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Reads {@code clocks.csv}. */
final class ClockFile {

    static final String NAME = "clocks.csv";

    private static final List<String> COLUMNS =
            List.of("id", "title", "binds", "about", "length", "unit", "counting", "starts", "checked", "citation");
    private static final String OFF = "off";
    private static final String RAISED = "raised";
    private static final ImmutableMap<String, Unit> UNITS =
            ImmutableMap.of("days", Unit.DAYS, "working-days", Unit.WORKING_DAYS, "months", Unit.MONTHS);
    private static final ImmutableMap<String, Counting> COUNTINGS =
            ImmutableMap.of("from", Counting.FROM, "beginning-with", Counting.BEGINNING_WITH);
    private static final ImmutableMap<String, Boolean> ANSWERS = ImmutableMap.of("yes", true, "no", false);

    private ClockFile() {}

    static List<ClockEntry> read(@Nullable String text, Problems problems) {
        var entries = new ArrayList<ClockEntry>();
        PackTable table = PackTable.read(NAME, text, COLUMNS, problems);
        table.requireUnique(List.of("id"), problems);
        for (PackTable.Row row : table.rows()) {
            ClockEntry entry = entry(row, problems);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static @Nullable ClockEntry entry(PackTable.Row row, Problems problems) {
        if (row.get("id").isEmpty()) {
            problems.add(row.place(), "id must not be empty; a clock is replaced and switched off by its id.");
            return null;
        }
        if (row.get("length").equals(OFF)) {
            return new ClockEntry(
                    row.get("id"), "", true, List.of(), List.of(), null, List.of(), false, "", row.place());
        }
        int before = problems.count();
        for (String column : List.of("title", "binds", "citation")) {
            if (row.get(column).isEmpty()) {
                problems.add(row.place(), "%s must not be empty.".formatted(column));
            }
        }
        Boolean checked = choice(ANSWERS, "checked", row, problems);
        String starts = row.get("starts");
        if (starts.isEmpty()) {
            problems.add(
                    row.place(),
                    "starts must be raised, or phrases behind which the day stands, such as \"published; publication\".");
        }
        ReplyPeriod period = row.get("length").isEmpty() ? null : period(row, problems);
        List<Phrase> binds = phrases("binds", row, problems);
        List<Phrase> about = phrases("about", row, problems);
        List<Phrase> from = starts.equals(RAISED) ? List.of() : phrases("starts", row, problems);
        return problems.count() > before || checked == null
                ? null
                : new ClockEntry(
                        row.get("id"),
                        row.get("title"),
                        false,
                        binds,
                        about,
                        period,
                        from,
                        checked,
                        row.get("citation"),
                        row.place());
    }

    private static @Nullable ReplyPeriod period(PackTable.Row row, Problems problems) {
        Unit unit = choice(UNITS, "unit", row, problems);
        Counting counting = choice(COUNTINGS, "counting", row, problems);
        String length = row.get("length");
        if (!length.matches("[1-9]\\d{0,3}")) {
            problems.add(
                    row.place(),
                    "length (%s) must be a whole number from 1 to 9999, empty where none is set, or off."
                            .formatted(length));
            return null;
        }
        return unit == null || counting == null ? null : new ReplyPeriod(Integer.parseInt(length), unit, counting);
    }

    private static <T> @Nullable T choice(Map<String, T> choices, String column, PackTable.Row row, Problems problems) {
        T chosen = choices.get(row.get(column));
        if (chosen == null) {
            problems.add(
                    row.place(),
                    "%s (%s) must be one of: %s."
                            .formatted(column, row.get(column), String.join(", ", choices.keySet())));
        }
        return chosen;
    }

    private static List<Phrase> phrases(String column, PackTable.Row row, Problems problems) {
        try {
            return Splitter.on(';')
                    .splitToStream(row.get(column))
                    .filter(phrase -> !phrase.isBlank())
                    .map(Phrase::parse)
                    .toList();
        } catch (IllegalArgumentException e) {
            problems.add(row.place(), "%s: %s".formatted(column, e.getMessage()));
            return List.of();
        }
    }
}
