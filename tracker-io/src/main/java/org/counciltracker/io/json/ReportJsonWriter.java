package org.counciltracker.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.model.ItemKey;
import org.counciltracker.totals.Grouped;
import org.counciltracker.totals.Heap;
import org.counciltracker.totals.Report;
import org.counciltracker.totals.Waiting;

/**
 * Writes a report as JSON that keeps to {@link #schema()}.
 *
 * <p>How it is written is told at {@link AssessmentJsonWriter}: UTF-8, two spaces, {@code \n}, and the same bytes for the same
 * values.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class ReportJsonWriter {

    private static final int SCHEMA_VERSION = 1;

    private ReportJsonWriter() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to; it is flushed and stays open
     * @throws IOException if {@code out} can't be written
     */
    public static void write(Report report, OutputStream out) throws IOException {
        JsonOutput.write(out, json -> json.object(() -> report(json, report)));
    }

    /**
     * Returns the JSON Schema, draft 2020-12, of all that this class writes.
     *
     * @return the schema's text
     */
    public static String schema() {
        return JsonSchemas.named("report.schema.json");
    }

    private static void report(JsonOutput json, Report report) {
        var counted = new MeasureJson(json);
        json.number("schemaVersion", SCHEMA_VERSION);
        json.text("asOf", report.asOf());
        json.texts("sources", report.sources());
        json.array("rulePacks", report.rulePacks(), pack -> PackJson.write(json, pack));
        json.number("items", report.items());
        json.array("groupings", report.groupings(), grouped -> grouped(json, grouped));
        json.array(
                "redByTheme",
                report.red(),
                theme -> json.object(() -> {
                    json.textUnlessBlank("theme", theme.theme());
                    json.number("items", theme.items());
                }));
        waiting(json, "longestOpen", report.longestOpen());
        waiting(json, "stalest", report.stalest());
        json.texts("unheard", keys(report.unheard()));
        json.texts("ratedOtherwise", keys(report.ratedOtherwise()));
        json.array("statedTotals", report.totals(), counted::total);
        json.array("measures", report.measures(), counted::measure);
    }

    private static List<ItemKey> keys(List<Assessment> items) {
        return items.stream().map(assessment -> assessment.item().key()).toList();
    }

    private static void grouped(JsonOutput json, Grouped grouped) {
        json.object(() -> {
            json.text("by", grouped.by());
            json.array("heaps", grouped.heaps(), heap -> heap(json, heap));
        });
    }

    private static void heap(JsonOutput json, Heap heap) {
        json.object(() -> {
            json.text("name", heap.name());
            json.number("items", heap.items());
            json.number("before", heap.before());
            json.number("open", heap.open());
            json.number("overdue", heap.overdue());
            json.number("stale", heap.stale());
        });
    }

    private static void waiting(JsonOutput json, String name, List<Waiting> items) {
        json.array(
                name,
                items,
                item -> json.object(() -> {
                    json.textUnlessBlank("source", item.source());
                    json.text("key", item.assessment().item().key());
                    json.text("reference", item.assessment().item().reference());
                    json.text("text", item.assessment().item().text());
                    json.texts("responsible", item.assessment().item().responsible());
                    json.number("days", item.days());
                }));
    }
}
