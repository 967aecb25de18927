package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.counciltracker.calendar.ReplyPeriod;
import org.counciltracker.rules.RowInForce;
import org.counciltracker.rules.RowInForce.Table;
import org.counciltracker.rules.fact.Legend;
import org.counciltracker.rules.lexicon.LexiconEntry;
import org.counciltracker.rules.pack.ClockEntry;
import org.counciltracker.rules.pack.KeyWords;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.text.Phrase;

/** Gathers the rows of tables that packs laid over each other leave in force. Not thread-safe. */
final class RowsInForce {

    private final Map<Table, Map<String, RowInForce>> rows = new LinkedHashMap<>();

    private RowsInForce() {}

    /** Returns the rows, table by table, each table in the order in which its rows were first laid. */
    static List<RowInForce> of(List<RulePack> packs) {
        var gathered = new RowsInForce();
        for (Table table : Table.values()) {
            gathered.rows.put(table, new LinkedHashMap<>());
        }
        packs.forEach(gathered::lay);
        var all = new ArrayList<RowInForce>();
        gathered.rows.values().forEach(table -> all.addAll(table.values()));
        return List.copyOf(all);
    }

    private void lay(RulePack pack) {
        pack.policy().forEach(row -> put(Table.POLICY, row.key(), String.valueOf(row.value()), pack, row.place()));
        for (LexiconEntry row : pack.lexicon()) {
            if (row.kind().equals(LexiconEntry.OFF)) {
                off(Table.LEXICON, row.id());
            } else {
                put(Table.LEXICON, row.id(), says(row), pack, row.place());
            }
        }
        pack.legend().forEach(row -> {
            Legend legend = row.legend();
            String id = legend.condition() == Legend.Condition.ANY
                    ? legend.status().name()
                    : legend.status() + " " + legend.condition();
            put(Table.LEGEND, id, legend.rating().name(), pack, row.place());
        });
        for (ClockEntry row : pack.clocks()) {
            if (row.off()) {
                off(Table.CLOCKS, row.id());
            } else {
                put(Table.CLOCKS, row.id(), says(row), pack, row.place());
            }
        }
        for (KeyWords row : pack.keys()) {
            if (row.off()) {
                off(Table.KEYS, row.id());
            } else {
                put(Table.KEYS, row.id(), "%s: %s".formatted(row.means(), words(row.phrases())), pack, row.place());
            }
        }
    }

    private static String says(LexiconEntry row) {
        return "%s: %s%s%s"
                .formatted(
                        row.kind(),
                        words(row.cues()),
                        row.needs().isEmpty() ? "" : "; needs " + words(row.needs()),
                        row.defeats().isEmpty() ? "" : "; not with " + words(row.defeats()));
    }

    private static String says(ClockEntry row) {
        ReplyPeriod period = row.period();
        return period == null
                ? row.title()
                : "%s: %s %s"
                        .formatted(
                                row.title(),
                                period.length(),
                                period.unit().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String words(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::toString).collect(Collectors.joining("; "));
    }

    private void put(Table table, String id, String says, RulePack pack, String place) {
        Map<String, RowInForce> there = rows.getOrDefault(table, Map.of());
        RowInForce below = there.get(id);
        String opening = PlacedPack.opening(pack);
        there.put(
                id,
                new RowInForce(
                        table,
                        id,
                        says,
                        pack.name(),
                        place.startsWith(opening) ? place.substring(opening.length()) : place,
                        below == null ? null : below.pack()));
    }

    private void off(Table table, String id) {
        rows.getOrDefault(table, Map.of()).remove(id);
    }
}
