package org.counciltracker.rules.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counciltracker.model.Edition;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.jspecify.annotations.Nullable;

/**
 * The tracker of a case, with what the case calls each thing in it.
 *
 * @param tracker the tracker
 * @param subjects the key of each item, measure and total by its name
 */
record TrackerRows(Tracker tracker, Map<String, ItemKey> subjects) {

    private static final List<String> HEAD =
            List.of("body", "title", "edition", "introduction", "key", "totals", "measures");

    static TrackerRows read(Map<String, CaseNode> entries) {
        Tracker.Builder builder = Tracker.builder();
        var subjects = new LinkedHashMap<String, ItemKey>();
        CaseNode around = entries.get("tracker");
        if (around != null) {
            readHead(around.map("key of tracker", HEAD), builder, subjects);
        }
        for (String key : List.of("item", "items")) {
            CaseNode rows = entries.get(key);
            if (rows != null) {
                rows.list().forEach(row -> addItem(row, builder, subjects));
            }
        }
        Tracker tracker = builder.build();
        // A second item of the same reference is told apart by its key, such as "A1#2".
        tracker.items().stream()
                .map(TrackerItem::key)
                .filter(key -> !subjects.containsValue(key))
                .forEach(key -> subjects.put(key.value(), key));
        return new TrackerRows(tracker, subjects);
    }

    private static void addItem(CaseNode row, Tracker.Builder builder, Map<String, ItemKey> subjects) {
        if (!row.isMap()) {
            row.tell("must be an item, such as {ref: R5/24, text: Publish the gritting routes.}.");
            return;
        }
        ItemRow item = ItemRow.read(row);
        if (subjects.containsKey(item.name()) && item.named()) {
            row.tell("name (%s) stands twice.".formatted(item.name()));
        } else if (item.item() != null) {
            subjects.putIfAbsent(item.name(), item.item().key());
            builder.add(item.item());
        }
    }

    private static void readHead(Map<String, CaseNode> head, Tracker.Builder builder, Map<String, ItemKey> subjects) {
        LocalDate published = null;
        for (Map.Entry<String, CaseNode> entry : head.entrySet()) {
            CaseNode value = entry.getValue();
            switch (entry.getKey()) {
                case "body" -> builder.body(value.text());
                case "title" -> builder.title(value.text());
                case "introduction" -> builder.introduction(value.text());
                case "key" -> readKey(value, builder);
                case "edition" -> {
                    Edition edition = value.as(text -> new Edition(WrittenValue.partial("edition", text)));
                    builder.edition(edition);
                    published = edition == null ? null : edition.date().last();
                }
                default -> {}
            }
        }
        FigureRows figures = new FigureRows(builder, subjects, published);
        CaseNode totals = head.get("totals");
        if (totals != null) {
            totals.list().forEach(figures::addTotal);
        }
        CaseNode measures = head.get("measures");
        if (measures != null) {
            measures.list().forEach(figures::addMeasure);
        }
    }

    private static void readKey(CaseNode key, Tracker.Builder builder) {
        if (key.isMap()) {
            for (CaseNode.Entry entry : key.entries()) {
                Shading shading = entry.at().as(Shading::parse);
                for (CaseNode label : entry.value().list()) {
                    builder.keyEntry(new KeyEntry(label.text(), shading));
                }
            }
        } else {
            key.list().forEach(label -> builder.keyEntry(new KeyEntry(label.text(), null)));
        }
    }

    /** Returns the key of what a case calls by a name, or null where there is nothing of that name. */
    @Nullable
    ItemKey subject(String name) {
        ItemKey exact = subjects.get(name);
        if (exact != null || name.isBlank()) {
            return exact;
        }
        String canonical = Reference.of(name).canonical();
        return subjects.entrySet().stream()
                .filter(entry -> Reference.of(entry.getKey()).canonical().equals(canonical))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
