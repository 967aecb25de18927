package org.counciltracker.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.model.PrintedChange;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Reading;
import org.counciltracker.model.StatedTotal;
import org.counciltracker.model.Status;
import org.jspecify.annotations.Nullable;

/** Reads what {@link MeasureJson} writes of the document; the verdicts on it are passed over. */
final class CountsFromJson {

    static final String PERIOD = "a period such as 2016-11, Q3 2016/17 or YE 2016/17";
    static final String WORDS = "text that says something";

    private static final Set<String> TOTAL = Set.of(
            "key",
            "rag",
            "status",
            "count",
            "meaning",
            "themes",
            "text",
            "place",
            "reconciles",
            "checks",
            "explanation");
    private static final Set<String> MEASURE = Set.of(
            "key",
            "name",
            "priority",
            "unit",
            "target",
            "higherIsBetter",
            "betterSupposed",
            "readings",
            "changes",
            "place",
            "rag",
            "meetsTarget",
            "directionOfTravel",
            "findings",
            "checks",
            "explanation");

    private CountsFromJson() {}

    static StatedTotal total(JsonValue total, UnknownKeys unknown) throws UnreadableException {
        unknown.check(total, TOTAL);
        RagRating rag = total.get("rag").choiceOrNull(RagRating.class);
        Status status = total.get("status").choiceOrNull(Status.class);
        if (rag != null && status != null) {
            throw total.get("status").wrong("must be null where rag is given");
        }
        List<StatedTotal.Theme> themes = new ArrayList<>();
        for (JsonValue theme : total.get("themes").elements()) {
            themes.add(new StatedTotal.Theme(
                    theme.get("text").text(), theme.get("items").count(1)));
        }
        return new StatedTotal(
                total.get("key").as(WORDS, ItemKey::of),
                rag,
                status,
                total.get("count").count(0),
                total.get("meaning").textOrNull(),
                themes,
                total.get("text").text(),
                total.get("place").textOrEmpty());
    }

    static Measure measure(JsonValue measure, UnknownKeys unknown) throws UnreadableException {
        unknown.check(measure, MEASURE);
        List<Reading> readings = new ArrayList<>();
        for (JsonValue reading : measure.get("readings").elements()) {
            readings.add(new Reading(
                    reading.get("label").text(),
                    reading.get("period").asOrNull(PERIOD, ReportingPeriod::parse),
                    reading.get("value").number(),
                    reading.get("text").text()));
        }
        List<PrintedChange> changes = new ArrayList<>();
        for (JsonValue change : measure.get("changes").elements()) {
            changes.add(change(change, readings.size()));
        }
        JsonValue name = measure.get("name");
        if (name.text().isBlank()) {
            throw name.wrong("must be " + WORDS);
        }
        JsonValue target = measure.get("target");
        return new Measure(
                measure.get("key").as(WORDS, ItemKey::of),
                name.text(),
                measure.get("priority").textOrNull(),
                measure.get("unit").textOrNull(),
                target.isNull() ? null : target.number(),
                better(measure),
                readings,
                changes,
                measure.get("place").textOrEmpty());
    }

    /** What is only supposed is a verdict. */
    private static @Nullable Better better(JsonValue measure) throws UnreadableException {
        Boolean higher = measure.get("higherIsBetter").flagOrNull();
        if (higher == null || measure.get("betterSupposed").flag()) {
            return null;
        }
        return higher ? Better.HIGHER : Better.LOWER;
    }

    private static PrintedChange change(JsonValue change, int readings) throws UnreadableException {
        int from = change.get("from").count(0);
        int to = change.get("to").count(0);
        if (from == to || Math.max(from, to) >= readings) {
            throw change.wrong("from (%s) and to (%s) must be two of the %s readings, counted from 0"
                    .formatted(from, to, readings));
        }
        return new PrintedChange(
                from,
                to,
                change.get("kind").choice(PrintedChange.Kind.class),
                change.get("value").number(),
                change.get("text").text());
    }
}
